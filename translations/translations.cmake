# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Included by app/CMakeLists.txt: compiles the .ts files into the program as :/i18n/ccudesk_de.qm and ccudesk_en.qm.
# English has plurals only. The target update_translations looks for new texts in all rooms.
qt_add_lrelease(ccudesk
    TS_FILES ${CMAKE_CURRENT_LIST_DIR}/ccudesk_de.ts ${CMAKE_CURRENT_LIST_DIR}/ccudesk_en.ts
    OPTIONS -silent
    QM_FILES_OUTPUT_VARIABLE CCUDESK_QM_FILES)
qt_add_resources(ccudesk i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${CCUDESK_QM_FILES})

add_custom_target(update_translations
    COMMAND ${CMAKE_COMMAND} -E env LUPDATE=$<TARGET_FILE:Qt6::lupdate> ${CMAKE_CURRENT_LIST_DIR}/update
    VERBATIM)
