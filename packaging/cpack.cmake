# SPDX-License-Identifier: GPL-3.0-or-later

# How the programs are installed, and made into a package: cpack --config build/release/CPackConfig.cmake
include(GNUInstallDirs)
install(TARGETS turbolaned turbolane-lines)
install(FILES packaging/linux/turbolaned.service DESTINATION lib/systemd/system)
if(TURBOLANE_WINDOWS)
    install(TARGETS turbolane)
    install(FILES packaging/linux/turbolane.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/linux/io.github.turbolane.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/app/turbolane.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(FILES LICENSE THIRD_PARTY.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/turbolane)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Turbolane engineers <turbolane@users.noreply.github.com>")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6 | libqt6svg6t64, qt6-qpa-plugins")
# The words of Qt itself in other languages: the menu of a field, the buttons of a message box.
# A keyring for tokens; libsecret is how QtKeychain finds one that is not KWallet.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
