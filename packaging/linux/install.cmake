# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Included by packaging/CMakeLists.txt: what a Linux desktop and Debian's policy expect beside the program.
set(linux ${CMAKE_CURRENT_LIST_DIR})
set_target_properties(ccudesk PROPERTIES INSTALL_RPATH "") # libraries from the system's folders only
install(FILES ${linux}/${CCUDESK_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${CCUDESK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/app/ccudesk.svg RENAME ${CCUDESK_APP_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ccudesk)

# -n: no time and no name inside, so that the same sources give the same package
find_program(CCUDESK_GZIP gzip REQUIRED)
function(ccudesk_install_compressed source name folder)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${compressed} DEPENDS ${source} VERBATIM
        COMMAND ${CCUDESK_GZIP} -9 -n -c ${source} > ${compressed})
    add_custom_target(compress_${name} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${folder})
endfunction()
ccudesk_install_compressed(${linux}/ccudesk.1 ccudesk.1 ${CMAKE_INSTALL_MANDIR}/man1)
ccudesk_install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/ccudesk)
