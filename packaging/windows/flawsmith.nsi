; Flawsmith for Windows as one file that NSIS makes on any system: per user, no administrator, no network.
;
;     makensis -DVERSION=0.1.0 -DPAYLOAD=program.7z -DUNPACKER=7za.exe -DSIZE_KB=1200000 -DOUT=setup.exe flawsmith.nsi
;
; The program lies in it as one .7z: tens of thousands of single files take half an hour. NSIS is limited to 2 GB, so the
; CUDA variant, and what is released, is made with Inno Setup (flawsmith.iss); places and names are the same.

Unicode true
Target amd64-unicode
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "Flawsmith"
!define PUBLISHER "The Flawsmith project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompress off ; the payload is compressed already
Icon "..\..\resources\icon\flawsmith.ico"
UninstallIcon "..\..\resources\icon\flawsmith.ico"
LicenseData "..\..\LICENSE"
BrandingText "${PUBLISHER}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"

Page license
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  AddSize ${SIZE_KB}
  ; An older version goes as a whole: modules it left behind could be loaded in place of the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  InitPluginsDir
  File "/oname=$PLUGINSDIR\program.7z" "${PAYLOAD}"
  File "/oname=$PLUGINSDIR\7za.exe" "${UNPACKER}"
  nsExec::ExecToLog '"$PLUGINSDIR\7za.exe" x -y -bd "-o$INSTDIR" "$PLUGINSDIR\program.7z"'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_ICONSTOP "The program could not be unpacked into $INSTDIR. Close Flawsmith if it runs, free some space, and try again." /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\flawsmith.exe"
  WriteRegStr HKCU "${CLASSES}\.flawsmith" "" "Flawsmith.Project"
  WriteRegStr HKCU "${CLASSES}\Flawsmith.Project" "" "Flawsmith project"
  WriteRegStr HKCU "${CLASSES}\Flawsmith.Project\DefaultIcon" "" "$INSTDIR\flawsmith.exe,0"
  WriteRegStr HKCU "${CLASSES}\Flawsmith.Project\shell\open\command" "" '"$INSTDIR\flawsmith.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\flawsmith.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  ; Only the program's own things: projects and settings are never touched.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\flawsmith.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\Flawsmith.Project"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.flawsmith"
  DeleteRegValue HKCU "${CLASSES}\.flawsmith" ""
SectionEnd
