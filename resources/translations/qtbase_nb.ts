<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Lagre alle</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ja til &amp;alle</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nei</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;ei til alle</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Bruk</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Nullstill</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Gjenopprett standard</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lagre</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Avbryt</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>Lukk uten å lagre</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Vis detaljer…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Skjul detaljer…</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gjør om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lim inn</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Merk alt</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Kopier &amp;lenkeadressen</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gjør om</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lim inn</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Merk alt</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Merk alt</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>Trinn &amp;opp</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Trinn &amp;ned</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>Se i:</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Frem</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Overordnet mappe</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Opprett ny mappe</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Listevisning</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detaljvisning</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Filtype:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Fil&amp;navn:</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Mappe:</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Åpne</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lagre</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Velg</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Gi nytt navn</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Slett</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Vis &amp;skjulte filer</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Ny mappe</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Ny mappe</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Finn mappe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Lagre som</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Siste steder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Min datamaskin</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Stasjon</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Vis </translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Finner ikke filen.
Se etter at filnavnet er riktig.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Finner ikke mappen.
Se etter at mappenavnet er riktig.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Er du sikker på at du vil slette «%1»?</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1-fil</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» er skrivebeskyttet.
Vil du slette filen likevel?</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Venstre</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Høyre</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Opp</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Bytt til detaljert visning</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Bytt til listevisning</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Mappen kunne ikke slettes.</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Opprett en ny mappe</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Mapper</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Gå tilbake</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Gå frem</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Gå til overordnet mappe</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Liste over steder og bokmerker</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Snarvei</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidefelt</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Min datamaskin</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Datamaskin</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;Navnet «%1» kan ikke brukes.&lt;/b&gt;&lt;p&gt;Prøv et annet navn, med færre tegn eller uten skilletegn.</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Filnavnet kan ikke brukes</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Backtab</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rettetast</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Venstre</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Opp</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Høyre</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ned</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Nettleser</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Kalkulator</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Caps Lock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>CapsLock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Klipp ut</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>F%1</source>
            <translation>F%1</translation>
        </message>
        <message>
            <source>Favorites</source>
            <translation>Favoritter</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finn</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Frem</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Gå</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Home Page</source>
            <translation>Startside</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Launch Mail</source>
            <translation>Start e-post</translation>
        </message>
        <message>
            <source>Media Next</source>
            <translation>Neste spor</translation>
        </message>
        <message>
            <source>Media Pause</source>
            <translation>Pause avspilling</translation>
        </message>
        <message>
            <source>Media Play</source>
            <translation>Spill av</translation>
        </message>
        <message>
            <source>Media Previous</source>
            <translation>Forrige spor</translation>
        </message>
        <message>
            <source>Media Stop</source>
            <translation>Stopp avspilling</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Num Lock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>NumLock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>Number Lock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Lim inn</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Power Off</source>
            <translation>Slå av maskinen</translation>
        </message>
        <message>
            <source>Print Screen</source>
            <translation>Print Screen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Oppdater</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Last inn på nytt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Scroll Lock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>ScrollLock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Sleep</source>
            <translation>Hvilemodus</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>SysReq</source>
            <translation>SysRq</translation>
        </message>
        <message>
            <source>System Request</source>
            <translation>SysRq</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Volume Down</source>
            <translation>Lavere lyd</translation>
        </message>
        <message>
            <source>Volume Mute</source>
            <translation>Demp lyd</translation>
        </message>
        <message>
            <source>Volume Up</source>
            <translation>Høyere lyd</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Forstørr</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Forminsk</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>Rull hit</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Topp</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>Bunn</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Venstre kant</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Høyre kant</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Side opp</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Side ned</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Side til venstre</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Side til høyre</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Rull opp</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Rull ned</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Rull til venstre</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Rull til høyre</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>Trykk</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Øk</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>Reduser</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Vis meny</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Gi fokus</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Veksle</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Gjør verdien mindre</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Går en side tilbake</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Går til neste side</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Gjør verdien større</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Rull ned</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Rull til venstre</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Rull til høyre</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Rull opp</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Ruller ned</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Ruller til venstre</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Ruller til høyre</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Ruller opp</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Flytter fokus hit</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Viser menyen</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Slår av eller på</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Utfører handlingen</translation>
        </message>
    </context>
    <context>
        <name>CloseButton</name>
        <message>
            <source>Close Tab</source>
            <translation>Lukk fane</translation>
        </message>
    </context>
    <context>
        <name>QMdiSubWindow</name>
        <message>
            <source>Minimize</source>
            <translation>Minimer</translation>
        </message>
        <message>
            <source>Maximize</source>
            <translation>Maksimer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Lukk</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>&amp;Move</source>
            <translation>&amp;Flytt</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Gjenopprett</translation>
        </message>
        <message>
            <source>&amp;Size</source>
            <translation>&amp;Størrelse</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Ma&amp;ximize</source>
            <translation>Ma&amp;ksimer</translation>
        </message>
        <message>
            <source>Mi&amp;nimize</source>
            <translation>Mi&amp;nimer</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Restore Down</source>
            <translation>Gjenopprett ned</translation>
        </message>
        <message>
            <source>Stay on &amp;Top</source>
            <translation>Alltid ø&amp;verst</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>False</source>
            <translation>Usann</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Åpne listen med valg</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Sann</translation>
        </message>
    </context>
    <context>
        <name>QDateTimeParser</name>
        <message>
            <source>AM</source>
            <translation>AM</translation>
        </message>
        <message>
            <source>PM</source>
            <translation>PM</translation>
        </message>
        <message>
            <source>am</source>
            <translation>am</translation>
        </message>
        <message>
            <source>pm</source>
            <translation>pm</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>&amp;Vis denne meldingen igjen</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>Alvorlig feil:</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>Feilsøkingsmelding:</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>Avgjørende feil:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>Informasjon:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Advarsel:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Rull til venstre</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Rull til høyre</translation>
        </message>
    </context>
    <context>
        <name>QKeySequenceEdit</name>
        <message>
            <source>%1, ...</source>
            <translation>%1, …</translation>
        </message>
        <message>
            <source>Press shortcut</source>
            <translation>Trykk på snarveien</translation>
        </message>
    </context>
    <context>
        <name>QStandardPaths</name>
        <message>
            <source>Application Configuration</source>
            <translation>Programoppsett</translation>
        </message>
        <message>
            <source>Application Data</source>
            <translation>Programdata</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Mellomlager</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Oppsett</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Skrivebord</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Nedlastinger</translation>
        </message>
        <message>
            <source>Fonts</source>
            <translation>Skrifter</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Hjem</translation>
        </message>
        <message>
            <source>Movies</source>
            <translation>Filmer</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Musikk</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Kjøretid</translation>
        </message>
        <message>
            <source>Shared Cache</source>
            <translation>Delt mellomlager</translation>
        </message>
        <message>
            <source>Shared Configuration</source>
            <translation>Delt oppsett</translation>
        </message>
        <message>
            <source>Shared Data</source>
            <translation>Delte data</translation>
        </message>
        <message>
            <source>Temporary Directory</source>
            <translation>Midlertidig mappe</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Sett inn Unicode-kontrolltegn</translation>
        </message>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI Isolering etter første sterke tegn</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE Start på innfelling fra venstre mot høyre</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI Isolering fra venstre mot høyre</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM Merke for venstre mot høyre</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO Start på overstyring fra venstre mot høyre</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF Slutt på retningsformatering</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI Slutt på retningsisolering</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE Start på innfelling fra høyre mot venstre</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI Isolering fra høyre mot venstre</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM Merke for høyre mot venstre</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO Start på overstyring fra høyre mot venstre</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ Bindetegn uten bredde</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ Skilletegn uten bredde</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP Mellomrom uten bredde</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 finnes fra før.
Vil du skrive over filen?</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 er en mappe.
Velg et annet filnavn.</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Valg &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Valg &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Skriv ut</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1 × 1)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4 × 4)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2 × 1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2 × 2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2 × 3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3 × 3)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Alle sider</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisk</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>Nedenfra og opp, venstre mot høyre</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>Nedenfra og opp, høyre mot venstre</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Tosidig utskrift passer ikke sammen</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Partallssider</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>Filen %1 kan ikke skrives.
Velg et annet filnavn.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Sidene kan ikke leses</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>Venstre mot høyre, nedenfra og opp</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>Venstre mot høyre, ovenfra og ned</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Lokal fil</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Oddetallssider</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>«Sider per ark» og «Sidesett» kan ikke brukes samtidig.
Slå av ett av valgene.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Skriv ut til fil…</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Skriv ut til fil (PDF)</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>Høyre mot venstre, nedenfra og opp</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>Høyre mot venstre, ovenfra og ned</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>«Fra» kan ikke være større enn «Til».</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Valgene for tosidig utskrift passer ikke sammen. Vil du rette dem?</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>Ovenfra og ned, venstre mot høyre</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>Ovenfra og ned, høyre mot venstre</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Skriv PDF-fil</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Export to PDF</source>
            <translation>Eksporter til PDF</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Første side</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Tilpass til siden</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Tilpass til bredden</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggende</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Siste side</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>Utskriftsformat</translation>
        </message>
        <message>
            <source>Page setup</source>
            <translation>Utskriftsformat</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Stående</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Skriv ut</translation>
        </message>
        <message>
            <source>Print Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Show facing pages</source>
            <translation>Vis motstående sider</translation>
        </message>
        <message>
            <source>Show overview of all pages</source>
            <translation>Vis oversikt over alle sidene</translation>
        </message>
        <message>
            <source>Show single page</source>
            <translation>Vis én side</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Forstørr</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Forminsk</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Custom</source>
            <translation>Egendefinert</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Høyde:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>Tommer (in)</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggende</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Marger</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Millimeter (mm)</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Retning</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Sideoppsett</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Siderekkefølge:</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Sidestørrelse:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Sider per ark:</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papir</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Papirkilde:</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>Punkter (pt)</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Stående</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Omvendt liggende</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Omvendt stående</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Bredde:</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>bunnmarg</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>venstremarg</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>høyremarg</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>toppmarg</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>Avansert</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Noen valg passer ikke sammen. Rett dem.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Collate</source>
            <translation>Sorter</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>Farge</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Fargemodus</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Eksemplarer</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Eksemplarer:</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Denne siden</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Tosidig utskrift</translation>
        </message>
        <message>
            <source>Duplex Printing</source>
            <translation>Tosidig utskrift</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Gråtoner</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Langside</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Innbinding på langsiden</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Valg</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Utskriftsvalg</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Sidesett:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Sider fra</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Skriv ut alle</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Utskriftsområde</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Baklengs</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Utvalg</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Kortside</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Innbinding på kortsiden</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Skriv sider eller områder med komma mellom. Et område er to tall med bindestrek mellom. 3,5-7,9 skriver ut side 3, 5, 6, 7 og 9.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>til</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Navn:</translation>
        </message>
        <message>
            <source>...</source>
            <translation>…</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Skjema</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Sted:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Fil å skrive til:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>&amp;Egenskaper</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvis</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skriver</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Type:</translation>
        </message>
    </context>
    <context>
        <name>QSpiAccessibleBridge</name>
        <message>
            <source>alert message</source>
            <translation>varsel</translation>
        </message>
        <message>
            <source>animation</source>
            <translation>animasjon</translation>
        </message>
        <message>
            <source>application</source>
            <translation>program</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>veiviser</translation>
        </message>
        <message>
            <source>button menu</source>
            <translation>knappemeny</translation>
        </message>
        <message>
            <source>button with drop down</source>
            <translation>knapp med nedtrekk</translation>
        </message>
        <message>
            <source>button with drop down grid</source>
            <translation>knapp med rutenett</translation>
        </message>
        <message>
            <source>canvas</source>
            <translation>lerret</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>celle</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>diagram</translation>
        </message>
        <message>
            <source>check box</source>
            <translation>avkryssingsboks</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>klokke</translation>
        </message>
        <message>
            <source>color chooser</source>
            <translation>fargevelger</translation>
        </message>
        <message>
            <source>column</source>
            <translation>kolonne</translation>
        </message>
        <message>
            <source>column header</source>
            <translation>kolonneoverskrift</translation>
        </message>
        <message>
            <source>combo box</source>
            <translation>valgliste</translation>
        </message>
        <message>
            <source>complementary content</source>
            <translation>tilleggsinnhold</translation>
        </message>
        <message>
            <source>cursor</source>
            <translation>markør</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>skrivebord</translation>
        </message>
        <message>
            <source>dial</source>
            <translation>skive</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>dialog</translation>
        </message>
        <message>
            <source>document</source>
            <translation>dokument</translation>
        </message>
        <message>
            <source>equation</source>
            <translation>formel</translation>
        </message>
        <message>
            <source>filler</source>
            <translation>fyll</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>bunntekst</translation>
        </message>
        <message>
            <source>form</source>
            <translation>skjema</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>ramme</translation>
        </message>
        <message>
            <source>graphic</source>
            <translation>grafikk</translation>
        </message>
        <message>
            <source>grip</source>
            <translation>håndtak</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>overskrift</translation>
        </message>
        <message>
            <source>help balloon</source>
            <translation>hjelpeboble</translation>
        </message>
        <message>
            <source>hotkey field</source>
            <translation>hurtigtastfelt</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>indikator</translation>
        </message>
        <message>
            <source>invalid role</source>
            <translation>uten rolle</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etikett</translation>
        </message>
        <message>
            <source>layered pane</source>
            <translation>lagdelt felt</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lenke</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>listeelement</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>menylinje</translation>
        </message>
        <message>
            <source>menu item</source>
            <translation>menypunkt</translation>
        </message>
        <message>
            <source>note</source>
            <translation>merknad</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>varsling</translation>
        </message>
        <message>
            <source>page tab</source>
            <translation>fane</translation>
        </message>
        <message>
            <source>page tab list</source>
            <translation>faneliste</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>felt</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>avsnitt</translation>
        </message>
        <message>
            <source>popup menu</source>
            <translation>hurtigmeny</translation>
        </message>
        <message>
            <source>progress bar</source>
            <translation>fremdriftslinje</translation>
        </message>
        <message>
            <source>property page</source>
            <translation>egenskapsside</translation>
        </message>
        <message>
            <source>push button</source>
            <translation>knapp</translation>
        </message>
        <message>
            <source>radio button</source>
            <translation>valgknapp</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rad</translation>
        </message>
        <message>
            <source>row header</source>
            <translation>radoverskrift</translation>
        </message>
        <message>
            <source>scroll bar</source>
            <translation>rullefelt</translation>
        </message>
        <message>
            <source>section</source>
            <translation>del</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>skillelinje</translation>
        </message>
        <message>
            <source>slider</source>
            <translation>glidebryter</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>lyd</translation>
        </message>
        <message>
            <source>space</source>
            <translation>mellomrom</translation>
        </message>
        <message>
            <source>spin box</source>
            <translation>tallfelt</translation>
        </message>
        <message>
            <source>splitter</source>
            <translation>deler</translation>
        </message>
        <message>
            <source>status bar</source>
            <translation>statuslinje</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabell</translation>
        </message>
        <message>
            <source>terminal</source>
            <translation>terminal</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>text caret</source>
            <translation>tekstmarkør</translation>
        </message>
        <message>
            <source>title bar</source>
            <translation>tittellinje</translation>
        </message>
        <message>
            <source>tool bar</source>
            <translation>verktøylinje</translation>
        </message>
        <message>
            <source>tool tip</source>
            <translation>verktøytips</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>tre</translation>
        </message>
        <message>
            <source>tree item</source>
            <translation>treelement</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>ukjent</translation>
        </message>
        <message>
            <source>web document</source>
            <translation>nettdokument</translation>
        </message>
    </context>
</TS>
