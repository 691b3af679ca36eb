; Flawsmith's installer for Windows: for the user who runs it, no administrator, no network.
;
;     iscc /DVersion=0.1.0 /DSource=build\frozen\flawsmith /DOutput=dist /DVariant=cpu packaging\windows\flawsmith.iss
;
; An installer over 2 GB cannot be one .exe, so it is spanned over slices (Setup.exe with Setup-1.bin, Setup-2.bin ...).
; With /DSign=1 everything is signed by the tool named "sign" (iscc /Ssign="signtool ... $f").

#define Name "Flawsmith"
#define Publisher "The Flawsmith project"

[Setup]
AppId={{6E1E0C34-6D6B-4E0B-9C4B-5A3C57A7B0F1}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Publisher}
VersionInfoVersion={#Version}
VersionInfoCompany={#Publisher}
VersionInfoDescription={#Name} Setup
DefaultDirName={localappdata}\Programs\{#Name}
UsePreviousAppDir=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableWelcomePage=no
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\resources\icon\flawsmith.ico
UninstallDisplayIcon={app}\flawsmith.exe
UninstallDisplayName={#Name}
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern
Compression=lzma2/fast
SolidCompression=no
OutputDir={#Output}
#if Variant == "cpu"
OutputBaseFilename={#Name}-{#Version}-windows-x86_64
#else
OutputBaseFilename={#Name}-{#Version}-windows-x86_64-{#Variant}
DiskSpanning=yes
DiskSliceSize=1900000000
#endif
#ifdef Sign
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[InstallDelete]
; An older version goes as a whole: modules it left behind could be loaded in place of the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\flawsmith.exe"; AppUserModelID: "Flawsmith.Flawsmith"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\flawsmith.exe"; AppUserModelID: "Flawsmith.Flawsmith"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.flawsmith"; ValueType: string; ValueData: "Flawsmith.Project"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Flawsmith.Project"; ValueType: string; ValueData: "Flawsmith project"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Flawsmith.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\flawsmith.exe,0"
Root: HKCU; Subkey: "Software\Classes\Flawsmith.Project\shell\open\command"; ValueType: string; ValueData: """{app}\flawsmith.exe"" ""%1"""

[Run]
Filename: "{app}\flawsmith.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; Only what the program may have left in its own folder; projects and settings are never touched.
Type: filesandordirs; Name: "{app}\_internal"
; The installer itself only removes a folder that it made.
Type: dirifempty; Name: "{app}"
