# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Included by packaging/CMakeLists.txt.
set(CPACK_PACKAGE_NAME ccudesk)
set(CPACK_PACKAGE_VENDOR "CCU Desk contributors")
set(CPACK_PACKAGE_CONTACT "CCU Desk contributors <ccudesk@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Watch, switch and configure a Homematic CCU")
set(CPACK_PACKAGE_DESCRIPTION
    "CCU Desk shows a home with a Homematic CCU, OpenCCU or Homegear: rooms,
devices and what they report, live. It speaks to the CCU directly,
without a cloud, an account or a browser.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "CCU Desk")
set(CPACK_PACKAGE_EXECUTABLES ccudesk "CCU Desk")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library's table names: the picture format of the icons, the history's database and the key store are loaded at
# run time.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite, libsecret-1-0")
# Qt's own texts in German, and the certificate of the simulated home.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, openssl")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_NSIS_DISPLAY_NAME "CCU Desk")
set(CPACK_NSIS_PACKAGE_NAME "CCU Desk")
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/ccudesk.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/ccudesk.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/ccudesk.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN ccudesk.exe)

set(CPACK_DMG_VOLUME_NAME "CCU Desk")

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(WIN32)
    set(CPACK_GENERATOR NSIS)
else()
    set(CPACK_GENERATOR DEB)
endif()
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_IGNORE_FILES /build/ /[.]git/)
include(CPack)
