<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>hint, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Show the map, the on-ramps and the connection</source>
        <translation>Karte, Cloud-Zugänge und Verbindung zeigen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Show every connection in a table</source>
        <translation>Alle Verbindungen in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Show this month&apos;s charges down to usage rows</source>
        <translation>Die Beträge des Monats bis zur einzelnen Nutzungszeile zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show theme, text size and motion</source>
        <translation>Farbschema, Schriftgröße und Bewegung zeigen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Draw a connection from the selected port</source>
        <translation>Eine Verbindung vom gewählten Port aus ziehen</translation>
    </message>
    <message>
        <source>Find an on-ramp</source>
        <translation>Cloud-Zugang suchen</translation>
    </message>
    <message>
        <source>Type a city, a site, a region or a provider</source>
        <translation>Stadt, Standort, Region oder Anbieter eingeben</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Go to the Turbo button of the connection</source>
        <translation>Zur Turbo-Taste der Verbindung gehen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Move on to the next part of the window</source>
        <translation>Zum nächsten Bereich des Fensters gehen</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move back to the part of the window before</source>
        <translation>Zum vorigen Bereich des Fensters gehen</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Show the figures of the chart in rows</source>
        <translation>Die Werte des Diagramms in Zeilen zeigen</translation>
    </message>
    <message>
        <source>About Turbolane</source>
        <translation>Über Turbolane</translation>
    </message>
    <message>
        <source>Show version, licences and sources</source>
        <translation>Version, Lizenzen und Quellen zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End Turbolane</source>
        <translation>Turbolane beenden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Show the boosts to come</source>
        <translation>Zeigt die kommenden Boosts</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find places, connections, orders and commands, or type a boost</source>
        <translation>Orte, Verbindungen, Bestellungen und Befehle finden oder einen Boost eintippen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Be shown around in practice: offline, with books of its own</source>
        <translation>Eine Führung durch die Übung: offline, mit eigenen Büchern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Show everything that happened</source>
        <translation>Alles zeigen, was geschehen ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last, while it is offered</source>
        <translation>Das Letzte zurücknehmen, solange es angeboten wird</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
    <message>
        <source>Order a port at a data centre</source>
        <translation>Einen Port in einem Rechenzentrum beauftragen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Show your ports, order one or give one back</source>
        <translation>Ihre Ports zeigen, einen beauftragen oder zurückgeben</translation>
    </message>
</context>
<context>
    <name>BillOutline</name>
    <message>
        <source>Base, %1</source>
        <translation>Basis, %1</translation>
    </message>
    <message>
        <source>Boosts, %1</source>
        <translation>Boosts, %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <comment>moment, length</comment>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Port, %1</source>
        <translation>Port, %1</translation>
    </message>
    <message>
        <source>Cross connect, %1</source>
        <translation>Cross-Connect, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a line is for, its plan</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message>
        <source>Whole account</source>
        <translation>Ganzes Konto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only tell me</source>
        <translation>Nur Bescheid sagen</translation>
    </message>
    <message>
        <source>Refuse boosts that cost more than is left</source>
        <translation>Boosts ablehnen, die mehr kosten als übrig ist</translation>
    </message>
    <message>
        <source>Refuse them, and end those that run</source>
        <translation>Sie ablehnen und laufende beenden</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <comment>amount, budget</comment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>amount, budget</comment>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>to %1</source>
        <comment>a time: what began the day before</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2, %3 bis %4</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a countdown</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>First and last day of a week: &quot;11 to 17 May 2026&quot;.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of a month and its year, in your order.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clocks leap over this hour</source>
        <comment>an hour that is left out</comment>
        <translation>Die Uhren überspringen diese Stunde</translation>
    </message>
    <message>
        <source>This hour comes twice</source>
        <comment>an hour in autumn</comment>
        <translation>Diese Stunde gibt es zweimal</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beside the day of the month</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>No boost begins in this month</source>
        <translation>In diesem Monat beginnt kein Boost</translation>
    </message>
    <message>
        <source>No boost begins in this week</source>
        <translation>In dieser Woche beginnt kein Boost</translation>
    </message>
    <message>
        <source>Month total %1 for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>Monat gesamt %1 für %2 Boosts</translation>
    </message>
    <message>
        <source>Week total %1 for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>Woche gesamt %1 für %2 Boosts</translation>
    </message>
    <message>
        <source>Month total %1 at most for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>Monat gesamt höchstens %1 für %2 Boosts</translation>
    </message>
    <message>
        <source>Week total %1 at most for %2 of boosts</source>
        <comment>money, duration</comment>
        <translation>Woche gesamt höchstens %1 für %2 Boosts</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>Its start cannot be read.</source>
        <translation>Der Beginn ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is for whole days, without a time.</source>
        <translation>Es gilt für ganze Tage, ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>It has neither an end nor a duration.</source>
        <translation>Es hat weder Ende noch Dauer.</translation>
    </message>
    <message>
        <source>It moves one time of a series: move that time here.</source>
        <translation>Es verschiebt ein Mal einer Serie: Verschieben Sie es hier.</translation>
    </message>
    <message>
        <source>It has dates beside its rule, which the carrier does not know.</source>
        <translation>Es hat Daten neben seiner Regel, die der Carrier nicht kennt.</translation>
    </message>
    <message>
        <source>Maintenance is the carrier&apos;s.</source>
        <translation>Wartung ist Sache des Carriers.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Es ist abgesagt.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>Es liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>It names none of your connections.</source>
        <translation>Es nennt keine Ihrer Verbindungen.</translation>
    </message>
    <message>
        <source>Its time zone %1 is not known here.</source>
        <translation>Seine Zeitzone %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Male</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>times, how many</comment>
        <translation>%1, %2 abgelehnt</translation>
    </message>
    <message>
        <source>It has no time to come.</source>
        <translation>Es hat kein Mal, das noch kommt.</translation>
    </message>
</context>
<context>
    <name>CarrierInquiry</name>
    <message>
        <source>%1, %2</source>
        <comment>ports, connections</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1, %2. Version %3.</source>
        <comment>name, counts, version</comment>
        <translation>Konto %1, %2. Version %3.</translation>
    </message>
    <message>
        <source>%1. Version %2.</source>
        <comment>counts, version</comment>
        <translation>%1. Version %2.</translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation>%1 hat in %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Check the address and the port (%1), and whether a firewall or a VPN stands in between. Then test again.</source>
        <translation>Prüfen Sie Adresse und Port (%1) und ob eine Firewall oder ein VPN dazwischensteht. Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1</source>
        <translation>Niemand kennt den Namen %1</translation>
    </message>
    <message>
        <source>Check how the address is written, and whether this computer is in the network that knows the name.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse und ob dieser Rechner in dem Netz ist, das den Namen kennt.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2</source>
        <translation>Unter %1, Port %2, antwortet nichts</translation>
    </message>
    <message>
        <source>The computer is there. Check the port, and whether the carrier runs.</source>
        <translation>Der Rechner ist da. Prüfen Sie den Port und ob der Carrier läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then test again.</source>
        <translation>Prüfen Sie das Netz dieses Rechners und dann noch einmal.</translation>
    </message>
    <message>
        <source>The carrier at %1 cannot answer just now</source>
        <translation>Der Carrier unter %1 kann gerade nicht antworten</translation>
    </message>
    <message>
        <source>It may be starting or under maintenance. Test again in a minute.</source>
        <translation>Vielleicht startet er oder wird gewartet. Prüfen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>it was issued for another name</source>
        <translation>es wurde für einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>it expired on %1</source>
        <translation>es ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid before %1</source>
        <translation>es gilt erst ab %1</translation>
    </message>
    <message>
        <source>nobody but itself signed it</source>
        <translation>niemand außer ihm selbst hat es unterschrieben</translation>
    </message>
    <message>
        <source>nobody this computer trusts signed it</source>
        <translation>niemand, dem dieser Rechner vertraut, hat es unterschrieben</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the trusted one</source>
        <translation>%1 zeigt ein anderes Zertifikat als das vertraute</translation>
    </message>
    <message>
        <source>Either the carrier has a new one, or somebody stands between you and it. The token was not sent. Ask your carrier for the fingerprint of its certificate before you trust it:</source>
        <translation>Entweder hat der Carrier ein neues, oder jemand steht zwischen Ihnen und ihm. Das Token wurde nicht gesendet. Fragen Sie Ihren Carrier nach dem Fingerabdruck seines Zertifikats, bevor Sie ihm vertrauen:</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>Because: %1. The token was not sent. Compare this fingerprint (SHA-256) with the one your carrier names, by telephone or on paper, as for an SSH host key. If they are the same, trust it: from then on exactly this certificate is believed here, and no other.</source>
        <translation>Der Grund: %1. Das Token wurde nicht gesendet. Vergleichen Sie diesen Fingerabdruck (SHA-256) mit dem, den Ihr Carrier am Telefon oder auf Papier nennt, wie bei einem SSH-Schlüssel. Sind sie gleich, vertrauen Sie ihm: Von da an gilt hier genau dieses Zertifikat und kein anderes.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The carrier at %1 speaks another version</source>
        <translation>Der Carrier unter %1 spricht eine andere Version</translation>
    </message>
    <message>
        <source>It is version %1, this is Turbolane %2, and its answers cannot be read here. Update whichever is older.</source>
        <translation>Er hat Version %1, dies ist Turbolane %2, und seine Antworten sind hier nicht lesbar. Aktualisieren Sie, was älter ist.</translation>
    </message>
    <message>
        <source>%1 is not a carrier</source>
        <translation>%1 ist kein Carrier</translation>
    </message>
    <message>
        <source>It points to another address, and nobody is followed with a token. If that is your carrier&apos;s, type it:</source>
        <translation>Dort wird auf eine andere Adresse verwiesen, und mit einem Token wird niemandem gefolgt. Ist es die Ihres Carriers, geben Sie diese ein:</translation>
    </message>
    <message>
        <source>Something answers there, but not as a carrier does. The token was not sent. Check the address, its port and its path.</source>
        <translation>Dort antwortet etwas, aber nicht wie ein Carrier. Das Token wurde nicht gesendet. Prüfen Sie Adresse, Port und Pfad.</translation>
    </message>
    <message>
        <source>The carrier does not know this token</source>
        <translation>Der Carrier kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>%1 is a carrier and answered, but refused the token. Paste it again, whole and without spaces, or ask the carrier for a new one.</source>
        <translation>%1 ist ein Carrier und hat geantwortet, das Token aber abgelehnt. Fügen Sie es noch einmal ein, ganz und ohne Leerzeichen, oder bitten Sie den Carrier um ein neues.</translation>
    </message>
    <message>
        <source>See ports, prices and bills</source>
        <translation>Ports, Preise, Rechnungen sehen</translation>
    </message>
    <message>
        <source>Order and end connections</source>
        <translation>Verbindungen bestellen, beenden</translation>
    </message>
    <message>
        <source>Boost, schedule, set budgets</source>
        <translation>Boosts, Zeitpläne, Budgets</translation>
    </message>
    <message>
        <source>Run the carrier&apos;s network</source>
        <translation>Das Netz des Carriers betreiben</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <comment>a file</comment>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A newer Turbolane wrote this profile. Update Turbolane.</source>
        <translation>Ein neueres Turbolane hat dieses Profil geschrieben. Aktualisieren Sie Turbolane.</translation>
    </message>
    <message>
        <source>It is too large to be a carrier&apos;s profile.</source>
        <translation>Für das Profil eines Carriers ist es zu groß.</translation>
    </message>
    <message>
        <source>It holds something that does not belong into a profile, such as a token. Ask for a profile that was exported in Settings.</source>
        <translation>Es enthält etwas, das nicht in ein Profil gehört, etwa ein Token. Bitten Sie um ein Profil, das in den Einstellungen exportiert wurde.</translation>
    </message>
    <message>
        <source>The address in it is none: it begins with https:// and holds no password.</source>
        <translation>Die Adresse darin ist keine: Sie beginnt mit https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The certificate in it cannot be read.</source>
        <translation>Das Zertifikat darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The name in it is none, or too long.</source>
        <translation>Der Name darin ist keiner oder zu lang.</translation>
    </message>
    <message>
        <source>It is no carrier&apos;s profile. A profile is exported in Settings, on the card of the carriers.</source>
        <translation>Es ist nicht das Profil eines Carriers. Ein Profil wird in den Einstellungen exportiert, auf der Karte der Carrier.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring stayed locked.</source>
        <translation>Der Schlüsselbund blieb gesperrt.</translation>
    </message>
    <message>
        <source>The keyring did not hand out the token.</source>
        <translation>Der Schlüsselbund hat das Token nicht herausgegeben.</translation>
    </message>
</context>
<context>
    <name>CloudAccount</name>
    <message>
        <source>An AWS account has 12 digits.</source>
        <translation>Ein AWS-Konto hat 12 Ziffern.</translation>
    </message>
    <message>
        <source>An ExpressRoute key looks like 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.</source>
        <translation>Ein ExpressRoute-Key sieht so aus: 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.</translation>
    </message>
    <message>
        <source>A pairing key is a key, a region and 1, 2 or any, with / between them.</source>
        <translation>Ein Pairing-Key ist ein Schlüssel, eine Region und 1, 2 oder any, mit / dazwischen.</translation>
    </message>
    <message>
        <source>The OCID of a virtual circuit begins with ocid1.virtualcircuit.</source>
        <translation>Die OCID einer virtuellen Leitung beginnt mit ocid1.virtualcircuit.</translation>
    </message>
    <message>
        <source>An IBM Cloud account has 32 digits and letters from a to f.</source>
        <translation>Ein IBM-Cloud-Konto hat 32 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>An Alibaba Cloud account has 16 digits.</source>
        <translation>Ein Alibaba-Cloud-Konto hat 16 Ziffern.</translation>
    </message>
    <message>
        <source>At most 64 letters, digits and signs, without a blank.</source>
        <translation>Höchstens 64 Buchstaben, Ziffern und Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A number of 12 digits</source>
        <translation>Eine Zahl aus 12 Ziffern</translation>
    </message>
    <message>
        <source>The service key of an ExpressRoute circuit</source>
        <translation>Der Dienstschlüssel einer ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>The pairing key of a VLAN attachment</source>
        <translation>Der Pairing-Key eines VLAN-Anhangs</translation>
    </message>
    <message>
        <source>The OCID of a virtual circuit</source>
        <translation>Die OCID einer virtuellen Leitung</translation>
    </message>
    <message>
        <source>32 digits and letters from a to f</source>
        <translation>32 Ziffern und Buchstaben von a bis f</translation>
    </message>
    <message>
        <source>A number of 16 digits</source>
        <translation>Eine Zahl aus 16 Ziffern</translation>
    </message>
    <message>
        <source>As the cloud writes it</source>
        <translation>Wie die Cloud es schreibt</translation>
    </message>
</context>
<context>
    <name>ConnectionColumn</name>
    <message>
        <source>The carrier does not answer.</source>
        <translation>Der Carrier antwortet nicht.</translation>
    </message>
    <message>
        <source>It is not in service.</source>
        <translation>Sie ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>It is boosted: end the boost first, or wait until it ends.</source>
        <translation>Sie ist geboostet: Beenden Sie zuerst den Boost oder warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>A change is under way.</source>
        <translation>Eine Änderung läuft.</translation>
    </message>
</context>
<context>
    <name>ConnectionDock</name>
    <message>
        <source>%1 %2</source>
        <comment>city, site</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>port, on-ramp, its city</comment>
        <translation>%1 nach %2, %3</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Boost starting</source>
        <translation>Boost startet</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Im Boost</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Up %1</source>
        <comment>for how long</comment>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>Datapath</name>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Kernel of its machine</source>
        <comment>the carrier&apos;s: it carries real packets</comment>
        <translation>Kernel seines Rechners</translation>
    </message>
</context>
<context>
    <name>DisputeWords</name>
    <message>
        <source>The carrier has not answered yet.</source>
        <translation>Der Carrier hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was credited.</source>
        <translation>Es wurde nichts gutgeschrieben.</translation>
    </message>
    <message>
        <source>Settled on %1.</source>
        <translation>Erledigt am %1.</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>Zurückgezogen am %1.</translation>
    </message>
    <message>
        <source>%1 before tax are given back by credit note %2.</source>
        <translation>%1 vor Steuern werden mit Gutschrift %2 zurückgegeben.</translation>
    </message>
    <message>
        <source>Withdraw query</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You asked on %1: “%2”</source>
        <translation>Sie haben am %1 gefragt: „%2“</translation>
    </message>
    <message>
        <source>The carrier answered on %1: “%2”</source>
        <translation>Der Carrier hat am %1 geantwortet: „%2“</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>From 1 Mbps to %1, the rate of %2.</source>
        <translation>Von 1 Mbit/s bis %1, der Rate von %2.</translation>
    </message>
    <message>
        <source>From 1 Mbps to %1: %2 sells no more at this site.</source>
        <translation>Von 1 Mbit/s bis %1: Mehr bietet %2 an diesem Standort nicht an.</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.” only.</source>
        <translation>Nur Buchstaben, Ziffern, „-“, „_“ und „.“ verwenden.</translation>
    </message>
    <message>
        <source>You have a connection with this name already.</source>
        <translation>Sie haben bereits eine Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>%1 has only %2 left.</source>
        <translation>%1 hat nur noch %2 frei.</translation>
    </message>
    <message>
        <source>The price is on its way.</source>
        <translation>Der Preis ist unterwegs.</translation>
    </message>
    <message>
        <source>The carrier does not answer: nothing can be ordered now.</source>
        <translation>Der Carrier antwortet nicht: Jetzt kann nichts beauftragt werden.</translation>
    </message>
    <message>
        <source>Choose a port first.</source>
        <translation>Wählen Sie zuerst einen Port.</translation>
    </message>
    <message>
        <source>Choose an on-ramp first.</source>
        <translation>Wählen Sie zuerst einen Cloud-Zugang.</translation>
    </message>
    <message>
        <source>%1 per hour while on</source>
        <translation>%1 pro Stunde im Boost</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Beauftragen, %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc bricht ab</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Your other connections keep running.</source>
        <translation>Ihre anderen Verbindungen laufen weiter.</translation>
    </message>
    <message>
        <source>Release or press Enter to choose it.</source>
        <translation>Loslassen oder Enter wählt ihn.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Avoids %1</source>
        <translation>Meidet %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>shared risk</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 and %2 together</source>
        <comment>two paths</comment>
        <translation>%1 und %2 zusammen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two kinds of path, which are one</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The choice cannot be kept</source>
        <translation>Die Wahl lässt sich nicht merken</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder and the space on its disk, then try again.</source>
        <translation>%1 ist nicht beschreibbar. Prüfen Sie den Ordner und den freien Platz auf dem Datenträger, dann versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>untagged</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>%1 outer, %2 inner</source>
        <translation>%1 außen, %2 innen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, site</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On-ramp</source>
        <translation>Cloud-Zugang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider and region, city</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>VLAN on the port</source>
        <translation>VLAN am Port</translation>
    </message>
    <message>
        <source>VLAN at the cloud</source>
        <translation>VLAN bei der Cloud</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Dienstschlüssel</translation>
    </message>
    <message>
        <source>Your BGP ASN</source>
        <translation>Ihre BGP-ASN</translation>
    </message>
    <message>
        <source>BGP ASN of the cloud</source>
        <translation>BGP-ASN der Cloud</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>Adresse der Cloud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HappeningFacts</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Zeitplan %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, approved by %2</source>
        <translation>%1, genehmigt von %2</translation>
    </message>
    <message>
        <source>Order together: %1</source>
        <translation>Gemeinsam bestellt: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referenz %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Der Carrier</translation>
    </message>
    <message>
        <source>Nothing while it was down</source>
        <translation>Nichts, solange sie ausgefallen war</translation>
    </message>
</context>
<context>
    <name>Happenings</name>
    <message>
        <source>%1 ordered</source>
        <translation>%1 bestellt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Boost started</source>
        <translation>Boost begonnen</translation>
    </message>
    <message>
        <source>%1, until %2 at the latest</source>
        <comment>bandwidths, time</comment>
        <translation>%1, längstens bis %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>boosted for %1</source>
        <translation>%1 lang geboostet</translation>
    </message>
    <message>
        <source>Boost: %1</source>
        <comment>its state</comment>
        <translation>Boost: %1</translation>
    </message>
    <message>
        <source>down for %1</source>
        <translation>%1 lang unterbrochen</translation>
    </message>
    <message>
        <source>still down</source>
        <translation>noch unterbrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cause, how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched to its other path</source>
        <translation>Auf den zweiten Pfad umgeschaltet</translation>
    </message>
    <message>
        <source>Carried over another path</source>
        <translation>Über einen anderen Pfad geführt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Back on its own path</source>
        <translation>Zurück auf dem eigenen Pfad</translation>
    </message>
    <message>
        <source>fault set by the carrier</source>
        <translation>vom Carrier gesetzte Störung</translation>
    </message>
    <message>
        <source>fault in the network</source>
        <translation>Störung im Netz</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>geplante Wartung</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Gutschrift ausgestellt</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung ausgestellt</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>money, date</comment>
        <translation>%1, fällig am %2</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Line %1 queried</source>
        <comment>of an invoice</comment>
        <translation>Zu Posten %1 angefragt</translation>
    </message>
    <message>
        <source>Query answered with a credit of %1</source>
        <translation>Anfrage mit einer Gutschrift von %1 beantwortet</translation>
    </message>
    <message>
        <source>Query answered</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Query withdrawn</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Query settled</source>
        <translation>Anfrage erledigt</translation>
    </message>
    <message>
        <source>Maintenance begun</source>
        <translation>Wartung begonnen</translation>
    </message>
    <message>
        <source>%1, until %2, %3</source>
        <comment>why, time, how many connections</comment>
        <translation>%1, bis %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance over</source>
        <translation>Wartung beendet</translation>
    </message>
    <message>
        <source>Port return</source>
        <translation>Portrückgabe</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>its connection was ended</source>
        <translation>ihre Verbindung wurde beendet</translation>
    </message>
    <message>
        <source>a fault took its capacity</source>
        <translation>eine Störung nahm ihm die Kapazität</translation>
    </message>
    <message>
        <source>the budget is used up</source>
        <translation>das Budget ist aufgebraucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how long, why it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Boost scheduled</source>
        <translation>Boost eingeplant</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 to %5</source>
        <comment>bandwidths, weekday, date, time, time</comment>
        <translation>%1, %2 %3, %4 bis %5</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Faults and maintenance</source>
        <translation>Störungen und Wartung</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Budget at %1</source>
        <comment>a share</comment>
        <translation>Budget bei %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent</source>
        <comment>money</comment>
        <translation>%1 von %2 ausgegeben</translation>
    </message>
    <message>
        <source>Budget removed</source>
        <translation>Budget entfernt</translation>
    </message>
    <message>
        <source>Budget set</source>
        <translation>Budget gesetzt</translation>
    </message>
    <message>
        <source>Budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>money</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tag&apos;s key and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags taken off</source>
        <translation>Schlagwörter entfernt</translation>
    </message>
    <message>
        <source>Tags put on</source>
        <translation>Schlagwörter gesetzt</translation>
    </message>
    <message>
        <source>A boost cannot be placed</source>
        <translation>Ein Boost hat keinen Platz</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2, %3 bis %4</translation>
    </message>
    <message>
        <source>Schedule set</source>
        <translation>Zeitplan gesetzt</translation>
    </message>
    <message>
        <source>Schedule ended</source>
        <translation>Zeitplan beendet</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>Gruppe entfernt</translation>
    </message>
    <message>
        <source>Group saved</source>
        <translation>Gruppe gespeichert</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>Wartung geplant</translation>
    </message>
    <message>
        <source>Maintenance called off</source>
        <translation>Wartung abgesagt</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <comment>date, time, time, why</comment>
        <translation>%1, %2 bis %3: %4</translation>
    </message>
</context>
<context>
    <name>InvoiceOutline</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>tax, rate, net</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Credit note %1, %2</source>
        <comment>number, month</comment>
        <translation>Gutschrift %1, %2</translation>
    </message>
    <message>
        <source>Invoice %1, %2</source>
        <comment>number, month</comment>
        <translation>Rechnung %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>charge, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, correction of %2</source>
        <comment>charge, month</comment>
        <translation>%1, Korrektur für %2</translation>
    </message>
    <message>
        <source>Service level credit</source>
        <translation>Gutschrift aus der Dienstgüte</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>Vorzeitiges Ende</translation>
    </message>
    <message>
        <source>%1, credit</source>
        <comment>charge</comment>
        <translation>%1, Gutschrift</translation>
    </message>
    <message>
        <source>Connections and ports add their items; tax is rounded once for the document.</source>
        <translation>Verbindungen und Ports ergeben sich aus ihren Posten; die Steuer wird einmal für das Dokument gerundet.</translation>
    </message>
</context>
<context>
    <name>InvoiceSheet</name>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Billed to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Abrechnungsmonat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Credits invoice</source>
        <translation>Zu Rechnung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1, genau</translation>
    </message>
    <message>
        <source>%1, net</source>
        <translation>%1, netto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Berichtigung: %1</translation>
    </message>
    <message>
        <source>Service level credit: %1</source>
        <translation>Gutschrift für zugesagte Verfügbarkeit: %1</translation>
    </message>
    <message>
        <source>Early termination: %1</source>
        <translation>Vorzeitige Kündigung: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>Gutschrift: %1</translation>
    </message>
    <message>
        <source>%1 s in %2 usage rows</source>
        <translation>%1 s in %2 Nutzungszeilen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded down once.</source>
        <translation>Jeder Posten ist die genaue Summe seiner Zeilen, einmal abgerundet.</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded once to cents, halves up.</source>
        <translation>Jeder Posten ist die genaue Summe seiner Zeilen, einmal kaufmännisch auf Cent gerundet.</translation>
    </message>
    <message>
        <source>Each item is the exact sum of its rows, rounded up once.</source>
        <translation>Jeder Posten ist die genaue Summe seiner Zeilen, einmal aufgerundet.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Tax is rounded once for the document.</source>
        <translation>Steuer wird je Beleg einmal gerundet.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Credit</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Fällig in %n Tag</numerusform>
            <numerusform>Fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits %1</source>
        <comment>number</comment>
        <translation>Gutschrift zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of promised time were missed: %n begun hour(s), each %2 of the base charge of %3, at most %4 of it.</source>
        <translation>
            <numerusform>%1 zugesagter Zeit fehlten: %n angefangene Stunde zu %2 der Grundgebühr von %3, höchstens %4 davon.</numerusform>
            <numerusform>%1 zugesagter Zeit fehlten: %n angefangene Stunden zu je %2 der Grundgebühr von %3, höchstens %4 davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a connection</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>ends, bandwidth, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Port, %1, %2</source>
        <comment>place, bandwidth</comment>
        <translation>Port, %1, %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, provider and region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On-ramp, %1</source>
        <comment>its site</comment>
        <translation>On-Ramp, %1</translation>
    </message>
    <message>
        <source>Order of %1, %2, %3</source>
        <comment>connection or port, state, when</comment>
        <translation>Bestellung für %1, %2, %3</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Invoice of %1, %2</source>
        <comment>month, amount</comment>
        <translation>Rechnung für %1, %2</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Boost %1 to %2 for %3</source>
        <comment>connection, bandwidth, time</comment>
        <translation>%1 für %3 auf %2 boosten</translation>
    </message>
    <message>
        <source>It is not in service: %1</source>
        <translation>Sie ist nicht in Betrieb: %1</translation>
    </message>
    <message>
        <source>It is boosted already; type &quot;%1&quot; to make that longer</source>
        <translation>Sie ist schon geboostet; zum Verlängern „%1“ tippen</translation>
    </message>
    <message>
        <source>It carries %1 already; a boost raises it</source>
        <translation>Sie hat schon %1; ein Boost erhöht sie</translation>
    </message>
    <message>
        <source>Boost %1 for %2 longer</source>
        <comment>connection, time</comment>
        <translation>Boost von %1 um %2 verlängern</translation>
    </message>
    <message>
        <source>It ends at %1</source>
        <translation>Er endet um %1</translation>
    </message>
    <message>
        <source>End the boost of %1 now</source>
        <comment>connection</comment>
        <translation>Boost von %1 jetzt beenden</translation>
    </message>
    <message>
        <source>Back to %1; only what has run is charged</source>
        <translation>Zurück auf %1; berechnet wird nur, was gelaufen ist</translation>
    </message>
    <message>
        <source>A connection, as in: boost seq-archive 5G 2h</source>
        <translation>Eine Verbindung, wie in: boost seq-archive 5G 2h</translation>
    </message>
    <message>
        <source>A boost that runs, as in: extend seq-archive 1h</source>
        <translation>Einen laufenden Boost, wie in: verlängern seq-archive 1h</translation>
    </message>
    <message>
        <source>A boost that runs, as in: end seq-archive</source>
        <translation>Einen laufenden Boost, wie in: beenden seq-archive</translation>
    </message>
    <message>
        <source>boost</source>
        <comment>typed, as in: boost seq-archive 5G 2h</comment>
        <translation>boost</translation>
    </message>
    <message>
        <source>extend</source>
        <comment>typed, as in: extend seq-archive 1h</comment>
        <translation>verlängern</translation>
    </message>
    <message>
        <source>end</source>
        <comment>typed, as in: end seq-archive</comment>
        <translation>beenden</translation>
    </message>
</context>
<context>
    <name>PathStrip</name>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>regional</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>Landepunkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, cloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>place, place, round trip</comment>
        <translation>%1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2 by %3, %4</source>
        <comment>place, place, cable, round trip</comment>
        <translation>%1 nach %2 durch %3, %4</translation>
    </message>
    <message>
        <source>From %1 to %2, round trip %3</source>
        <translation>Von %1 nach %2, Umlaufzeit %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>summary, its parts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Every second of the ordered bandwidth is charged.</source>
        <translation>Jede Sekunde der bestellten Bandbreite wird berechnet.</translation>
    </message>
    <message>
        <source>An hour that was begun is charged whole, at its dearest rate.</source>
        <translation>Eine angefangene Stunde wird ganz berechnet, zu ihrem höchsten Satz.</translation>
    </message>
    <message>
        <source>A day that was begun is charged whole, at its dearest rate.</source>
        <translation>Ein angefangener Tag wird ganz berechnet, zu seinem höchsten Satz.</translation>
    </message>
    <message>
        <source>What is carried costs %1 per GB of 1,000,000,000 bytes on top of the bandwidth.</source>
        <translation>Übertragenes kostet %1 je GB zu 1.000.000.000 Byte, zusätzlich zur Bandbreite.</translation>
    </message>
    <message>
        <source>What is carried is charged by the GB, on top of the bandwidth.</source>
        <translation>Übertragenes wird je GB berechnet, zusätzlich zur Bandbreite.</translation>
    </message>
    <message>
        <source>%1 a month for %2 GB, shared by all connections of this plan.</source>
        <translation>%1 im Monat für %2 GB, die sich alle Verbindungen dieses Tarifs teilen.</translation>
    </message>
    <message>
        <source>%1 Above that %2 per GB.</source>
        <comment>a sentence, and what follows it</comment>
        <translation>%1 Darüber %2 je GB.</translation>
    </message>
    <message>
        <source>What is ordered is reserved and charged whatever is configured; what is configured above it is charged by the second.</source>
        <translation>Bestelltes ist reserviert und wird immer berechnet, gleich was eingestellt ist; was darüber eingestellt ist, wird je Sekunde berechnet.</translation>
    </message>
    <message>
        <source>Above the ordered bandwidth, the 95th percentile of the month is charged: of all its 5-minute samples in rising order, the one at 95 in 100 (nearest rank).</source>
        <translation>Über der bestellten Bandbreite wird das 95. Perzentil des Monats berechnet: von allen seinen 5-Minuten-Werten, aufsteigend geordnet, der an der Stelle 95 von 100 (nächster Rang).</translation>
    </message>
    <message>
        <source>Billed by the second.</source>
        <translation>Sekundengenau abgerechnet.</translation>
    </message>
    <message>
        <source>Billed by the started hour.</source>
        <translation>Nach angefangenen Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>Billed by the started day.</source>
        <translation>Nach angefangenen Tagen abgerechnet.</translation>
    </message>
    <message>
        <source>Cancel any time.</source>
        <translation>Jederzeit kündbar.</translation>
    </message>
    <message>
        <source>For a term of %1.</source>
        <translation>Laufzeit: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Keine Laufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 less</source>
        <comment>12 months, 10% less</comment>
        <translation>%1, −%2</translation>
    </message>
    <message>
        <source>Leaving it or lowering the bandwidth before %1 costs %2 of what the rest of the term would have cost.</source>
        <translation>Wer vor dem %1 kündigt oder die Bandbreite senkt, zahlt %2 dessen, was der Rest der Laufzeit gekostet hätte.</translation>
    </message>
    <message>
        <source>%1 Left at once, that is %2.</source>
        <comment>a sentence, and its figure</comment>
        <translation>%1 Bei sofortiger Kündigung sind das %2.</translation>
    </message>
    <message>
        <source>Plan: %1, no term</source>
        <translation>Tarif: %1, ohne Laufzeit</translation>
    </message>
    <message>
        <source>Plan: %1, %2</source>
        <comment>plan, months</comment>
        <translation>Tarif: %1, %2</translation>
    </message>
    <message>
        <source>Plan: %1, until %2</source>
        <translation>Tarif: %1, bis %2</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Sekundengenau</translation>
    </message>
    <message>
        <source>Started hour</source>
        <translation>Angefangene Stunde</translation>
    </message>
    <message>
        <source>Day lock</source>
        <translation>Tagespreis</translation>
    </message>
    <message>
        <source>Reserved + configured</source>
        <translation>Reserviert + eingestellt</translation>
    </message>
    <message>
        <source>Per GB</source>
        <translation>Je GB</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Data pool 10 TB</source>
        <translation>Datenpool 10 TB</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>longest round trip</source>
        <translation>längste Umlaufzeit</translation>
    </message>
    <message>
        <source>countries to pass</source>
        <translation>Länder, durch die es gehen soll</translation>
    </message>
    <message>
        <source>regions to pass</source>
        <translation>Regionen, durch die es gehen soll</translation>
    </message>
    <message>
        <source>lines to avoid</source>
        <translation>gemiedene Strecken</translation>
    </message>
    <message>
        <source>shared risks to avoid</source>
        <translation>gemiedene gemeinsame Risiken</translation>
    </message>
    <message>
        <source>places to avoid</source>
        <translation>gemiedene Orte</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>countries to avoid</source>
        <translation>gemiedene Länder</translation>
    </message>
    <message>
        <source>countries to stay within</source>
        <translation>Länder, die nicht verlassen werden</translation>
    </message>
    <message>
        <source>regions to avoid</source>
        <translation>gemiedene Regionen</translation>
    </message>
    <message>
        <source>regions to stay within</source>
        <translation>Regionen, die nicht verlassen werden</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Stop the clock, or go on</source>
        <translation>Die Uhr anhalten oder weitergehen lassen</translation>
    </message>
    <message>
        <source>The next speed</source>
        <translation>Die nächste Geschwindigkeit</translation>
    </message>
    <message>
        <source>Leap to what the carrier does next</source>
        <translation>Zu dem springen, was der Carrier als Nächstes tut</translation>
    </message>
    <message>
        <source>Cut a fibre under the chosen connection, or mend it</source>
        <translation>Eine Faser unter der gewählten Verbindung durchtrennen oder flicken</translation>
    </message>
    <message>
        <source>No cloud side accepts anything, until pressed again</source>
        <translation>Keine Cloud-Seite nimmt etwas an, bis zum nächsten Druck</translation>
    </message>
    <message>
        <source>The carrier does not answer, until pressed again</source>
        <translation>Der Carrier antwortet nicht, bis zum nächsten Druck</translation>
    </message>
    <message>
        <source>Notes for whoever presents, in a window</source>
        <translation>Notizen für den Vortrag, in einem Fenster</translation>
    </message>
</context>
<context>
    <name>PresenterNotes</name>
    <message>
        <source>Ask where their own sites and clouds are, and find them on the map. The on-ramps are the providers&apos; real ones, and lines follow real cables.</source>
        <translation>Fragen Sie, wo die eigenen Standorte und Clouds liegen, und zeigen Sie sie auf der Karte. Die Cloud-Zugänge sind die echten der Anbieter, die Strecken folgen echten Kabeln.</translation>
    </message>
    <message>
        <source>Sort by round trip, then by price: the nearest is not always the cheapest. Type the name of a city they use.</source>
        <translation>Sortieren Sie nach Umlaufzeit, dann nach Preis: Das Nächste ist nicht immer das Günstigste. Tippen Sie den Namen einer Stadt, die Ihre Gäste nutzen.</translation>
    </message>
    <message>
        <source>Show the path that avoids a country, and what it costs in milliseconds. Mention that the price can be held while they think it over.</source>
        <translation>Zeigen Sie den Pfad, der ein Land meidet, und was er an Millisekunden kostet. Erwähnen Sie, dass der Preis gehalten werden kann, während man überlegt.</translation>
    </message>
    <message>
        <source>Stop before you press: the price, the hour of its end and what comes after are all in view. Then hold. No ticket, no call, no new contract.</source>
        <translation>Halten Sie vor dem Drücken inne: Preis, Ende und was danach kommt, stehen alle da. Dann halten. Kein Ticket, kein Anruf, kein neuer Vertrag.</translation>
    </message>
    <message>
        <source>Make the clock faster. The carrier ends the boost, not this window: close it, and it ends all the same, at the second that was shown.</source>
        <translation>Stellen Sie die Uhr schneller. Der Carrier beendet den Boost, nicht dieses Fenster: Auch wenn es geschlossen ist, endet er in der gezeigten Sekunde.</translation>
    </message>
    <message>
        <source>Open the boost down to its usage rows. Let somebody add them up: the sum is the amount, to the last digit. Their finance people will ask.</source>
        <translation>Öffnen Sie den Boost bis zu seinen Nutzungszeilen. Lassen Sie jemanden nachrechnen: Die Summe ist der Betrag, bis zur letzten Stelle. Die Buchhaltung wird danach fragen.</translation>
    </message>
    <message>
        <source>Ask what happens today when a fibre is cut. Then cut it. Point at the round trip, which is another now, and at the seconds nobody pays for.</source>
        <translation>Fragen Sie, was heute geschieht, wenn eine Faser durchtrennt wird. Dann durchtrennen Sie sie. Zeigen Sie auf die Umlaufzeit, die nun eine andere ist, und auf die Sekunden, die niemand bezahlt.</translation>
    </message>
    <message>
        <source>The path&apos;s history is evidence: where the traffic ran, and in which countries, signed by the carrier.</source>
        <translation>Der Verlauf des Pfads ist ein Beleg: wo der Verkehr lief und in welchen Ländern, vom Carrier unterschrieben.</translation>
    </message>
    <message>
        <source>The rest of the month passes while they watch. Hold the invoice against the forecast that stood there before. Then leave the window to them.</source>
        <translation>Der Rest des Monats vergeht vor aller Augen. Halten Sie die Rechnung neben die Vorhersage von vorhin. Überlassen Sie danach das Fenster Ihren Gästen.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>RTL where reading begins at the right, otherwise LTR.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the line from %1 to %2</source>
        <translation>die Strecke von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 sind frei</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>time</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>time</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Your own rules leave no way: %1.</source>
        <translation>Ihre eigenen Vorgaben lassen keinen Weg: %1.</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <comment>place</comment>
        <translation>%1 ist voll</translation>
    </message>
    <message>
        <source>%1 is full %2</source>
        <comment>place, time</comment>
        <translation>%1 ist %2 voll</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Every way leads over %1.</source>
        <translation>Jeder Weg führt über %1.</translation>
    </message>
    <message>
        <source>No way is as fast as you want it.</source>
        <translation>Kein Weg ist so schnell, wie Sie ihn wünschen.</translation>
    </message>
    <message>
        <source>No way keeps to your rules.</source>
        <translation>Kein Weg hält Ihre Vorgaben ein.</translation>
    </message>
    <message>
        <source>There are no two ways that are apart.</source>
        <translation>Es gibt keine zwei getrennten Wege.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Via %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Anderer Pfad</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>Keep %1 free from %2</source>
        <comment>bandwidth, time</comment>
        <translation>%1 ab %2 freihalten</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>time</comment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>%1 bestellen</translation>
    </message>
    <message>
        <source>Boost to %1</source>
        <translation>Auf %1 boosten</translation>
    </message>
    <message>
        <source>These of your rules together leave no way: %1.</source>
        <translation>Diese Ihrer Vorgaben lassen zusammen keinen Weg: %1.</translation>
    </message>
    <message>
        <source>Your own rules leave no way; without any one of these there is one: %1.</source>
        <translation>Ihre eigenen Vorgaben lassen keinen Weg; ohne eine von diesen gäbe es einen: %1.</translation>
    </message>
    <message>
        <source>without: %1</source>
        <comment>rules</comment>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>Longer by %1</source>
        <comment>time</comment>
        <translation>%1 länger</translation>
    </message>
</context>
<context>
    <name>RouteWishes</name>
    <message>
        <source>%1 landing</source>
        <comment>of sea cables</comment>
        <translation>Anlandung %1</translation>
    </message>
    <message>
        <source>No path avoids %1.</source>
        <translation>Kein Pfad meidet %1.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>ASEAN states</source>
        <translation>ASEAN-Staaten</translation>
    </message>
    <message>
        <source>Gulf states</source>
        <translation>Golfstaaten</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Lateinamerika</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Werktags</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <comment>weekday, date, time, time</comment>
        <translation>%1 %2, %3 bis %4</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message numerus="yes">
        <source>%n more among the events.</source>
        <translation>
            <numerusform>%n weitere unter den Ereignissen.</numerusform>
            <numerusform>%n weitere unter den Ereignissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up all the time, nothing to make good.</source>
        <translation>Die ganze Zeit verfügbar, nichts gutzumachen.</translation>
    </message>
    <message>
        <source>Within what was promised.</source>
        <translation>Innerhalb des Zugesagten.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) beyond what was promised.</source>
        <translation>
            <numerusform>%n Minute mehr als zugesagt.</numerusform>
            <numerusform>%n Minuten mehr als zugesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, down since %2: %3.</source>
        <comment>day, time, cause</comment>
        <translation>%1, unterbrochen seit %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2 down: %3.</source>
        <comment>day, how long, cause</comment>
        <translation>%1, %2 unterbrochen: %3.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <comment>who has to act</comment>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>who had to act</comment>
        <translation>liegt bei: %1</translation>
    </message>
    <message>
        <source>%1 measured, as much as this machine forwards</source>
        <comment>bandwidth</comment>
        <translation>%1 gemessen, mehr leitet diese Maschine nicht weiter</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>bandwidth</comment>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>%1 of %2 packets lost</source>
        <translation>%1 von %2 Paketen verloren</translation>
    </message>
    <message>
        <source>longest gap %1</source>
        <translation>längste Lücke %1</translation>
    </message>
    <message>
        <source>latency %1 before, %2 after</source>
        <translation>Latenz vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>latency %1</source>
        <translation>Latenz %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Gbps</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>figure, unit</comment>
        <extracomment>A figure and its unit, &quot;2 Gbps&quot;. Keep the no-break space.</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Mbps</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>kbps</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>bandwidth from, bandwidth to</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <comment>money</comment>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The day and the short name of the month, in your order.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <comment>weekday, date, time, zone</comment>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>The short name of the weekday and the day of the month, in your order.</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 packet(s)</source>
        <translation>
            <numerusform>%1 Paket</numerusform>
            <numerusform>%1 Pakete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message>
        <source>No figures in the time shown</source>
        <translation>Keine Werte im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>Last %1 of %2, between %3 and %4 in the time shown</source>
        <translation>Zuletzt %1 von %2, zwischen %3 und %4 im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Dropped by the rate limit since %1: %2</source>
        <translation>Von der Ratenbegrenzung seit %1 verworfen: %2</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
</context>
<context>
    <name>TimeReason</name>
    <message>
        <source>You took it out.</source>
        <translation>Sie haben ihn herausgenommen.</translation>
    </message>
    <message>
        <source>Its schedule was ended.</source>
        <translation>Sein Plan wurde beendet.</translation>
    </message>
    <message>
        <source>Its connection was ended.</source>
        <translation>Seine Verbindung wurde beendet.</translation>
    </message>
    <message>
        <source>Its boost was taken back.</source>
        <translation>Sein Boost wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The time before it is not over by then.</source>
        <translation>Der Termin davor ist bis dahin nicht vorbei.</translation>
    </message>
    <message>
        <source>It costs more than is left of the budget %1.</source>
        <translation>Er kostet mehr, als vom Budget %1 übrig ist.</translation>
    </message>
    <message>
        <source>It costs more than the budget %1 allows without an approval.</source>
        <translation>Er kostet mehr, als das Budget %1 ohne Freigabe zulässt.</translation>
    </message>
    <message>
        <source>Another boost of this connection is there, from %1 to %2.</source>
        <comment>time, time</comment>
        <translation>Dort liegt ein anderer Boost dieser Verbindung, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The carrier has no room for it.</source>
        <translation>Der Carrier hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Moved by you: it was to begin at %1.</source>
        <comment>time</comment>
        <translation>Von Ihnen verschoben: Er sollte um %1 beginnen.</translation>
    </message>
    <message>
        <source>There was no room at %1, so it was moved within its day.</source>
        <comment>time</comment>
        <translation>Um %1 war kein Platz, deshalb wurde er innerhalb seines Tages verschoben.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything you have, on one map</source>
        <translation>Alles, was Sie haben, auf einer Karte</translation>
    </message>
    <message>
        <source>Squares are your ports, rings the on-ramps of a city, lines your connections: the wider, the more bandwidth; the fuller, the more it is used.</source>
        <translation>Quadrate sind Ihre Ports, Ringe die Cloud-Zugänge einer Stadt, Linien Ihre Verbindungen: je breiter, desto mehr Bandbreite; je voller, desto mehr wird sie genutzt.</translation>
    </message>
    <message>
        <source>All of it is practice. The carrier runs on this computer, with books of its own, and nobody is charged.</source>
        <translation>Alles ist Übung. Der Carrier läuft auf diesem Rechner, mit eigenen Büchern, und niemandem wird etwas berechnet.</translation>
    </message>
    <message>
        <source>Latency and price before you ask</source>
        <translation>Latenz und Preis vor der Frage</translation>
    </message>
    <message>
        <source>Every on-ramp with its round trip from your port and its price by the hour, the nearest first. Search by city, site, region or provider, and filter by what you need.</source>
        <translation>Jeder Cloud-Zugang mit seiner Umlaufzeit ab Ihrem Port und seinem Preis pro Stunde, der nächste zuerst. Suchen Sie nach Stadt, Standort, Region oder Anbieter, und filtern Sie nach dem, was Sie brauchen.</translation>
    </message>
    <message>
        <source>Draw a connection</source>
        <translation>Eine Verbindung zeichnen</translation>
    </message>
    <message>
        <source>Paths stand side by side with round trip, price and carbon, and the one you choose is drawn on the map. Nothing is ordered until you say so.</source>
        <translation>Pfade stehen nebeneinander, mit Umlaufzeit, Preis und CO2, und der gewählte liegt auf der Karte. Bestellt wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Compare the paths. Order it if you like, or go on.</source>
        <translation>Vergleichen Sie die Pfade. Bestellen Sie, wenn Sie mögen, oder gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Drag from Frankfurt to any on-ramp, or press N.</source>
        <translation>Ziehen Sie von Frankfurt zu einem Cloud-Zugang, oder drücken Sie N.</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>Halten zum Boosten</translation>
    </message>
    <message>
        <source>Choose for how long. The price, the end, and what comes after stand beside the button before you press it.</source>
        <translation>Wählen Sie, wie lange. Preis, Ende und was danach kommt stehen neben der Taste, bevor Sie sie drücken.</translation>
    </message>
    <message>
        <source>The carrier has raised and tested it.</source>
        <translation>Der Carrier hat sie angehoben und geprüft.</translation>
    </message>
    <message>
        <source>Hold Turbo, or press T and hold Space, until the ring is full.</source>
        <translation>Halten Sie Turbo, oder drücken Sie T und halten Sie die Leertaste, bis der Ring voll ist.</translation>
    </message>
    <message>
        <source>Each ring segment is one hour. At %1 the connection goes back to %2, and the bill stops counting the boost in the same second.</source>
        <translation>Jedes Ringsegment ist eine Stunde. Um %1 geht die Verbindung auf %2 zurück, und in derselben Sekunde zählt die Rechnung den Boost nicht weiter.</translation>
    </message>
    <message>
        <source>A boost ends at the second that was shown, whether anybody watches or not, and the bill stops counting it in that second.</source>
        <translation>Ein Boost endet in der Sekunde, die gezeigt wurde, ob jemand zusieht oder nicht, und in dieser Sekunde zählt die Rechnung ihn nicht weiter.</translation>
    </message>
    <message>
        <source>The boost ends by itself</source>
        <translation>Der Boost endet von selbst</translation>
    </message>
    <message>
        <source>It is back, and the boost is paid to the second.</source>
        <translation>Sie ist zurück, und der Boost ist auf die Sekunde berechnet.</translation>
    </message>
    <message>
        <source>Speed up the clock to watch it happen.</source>
        <translation>Stellen Sie die Uhr schneller, um zuzusehen.</translation>
    </message>
    <message>
        <source>The bill, down to the second</source>
        <translation>Die Rechnung, auf die Sekunde</translation>
    </message>
    <message>
        <source>What the month has come to, with the boost in it. Open any amount below, down to the usage rows and their rates: every sum is the sum of what stands under it.</source>
        <translation>Worauf der Monat gekommen ist, mit dem Boost darin. Öffnen Sie darunter jeden Betrag bis zu den Nutzungszeilen und ihren Sätzen: Jede Summe ist die Summe dessen, was unter ihr steht.</translation>
    </message>
    <message>
        <source>A digger finds a fibre</source>
        <translation>Ein Bagger findet eine Faser</translation>
    </message>
    <message>
        <source>A link under the chosen connection breaks. The carrier looks for another path, writes down every second without one, and charges none of them.</source>
        <translation>Eine Strecke unter der gewählten Verbindung bricht. Der Carrier sucht einen anderen Pfad, schreibt jede Sekunde ohne Pfad auf und berechnet keine davon.</translation>
    </message>
    <message>
        <source>It is cut. Round trip and path of the connection are those of another way.</source>
        <translation>Sie ist durchtrennt. Umlaufzeit und Pfad der Verbindung sind die eines anderen Wegs.</translation>
    </message>
    <message>
        <source>Press %1 to cut it.</source>
        <comment>a key</comment>
        <translation>Drücken Sie %1, um sie zu durchtrennen.</translation>
    </message>
    <message>
        <source>Mended again</source>
        <translation>Wieder geflickt</translation>
    </message>
    <message>
        <source>Who was moved stays where it is: going back would be a second interruption, for nothing. A path&apos;s history is kept, and can be proved.</source>
        <translation>Was umgezogen ist, bleibt, wo es ist: Zurückgehen wäre eine zweite Unterbrechung, für nichts. Die Geschichte jedes Pfads wird aufgehoben und lässt sich beweisen.</translation>
    </message>
    <message>
        <source>The fibre carries again.</source>
        <translation>Die Faser trägt wieder.</translation>
    </message>
    <message>
        <source>Press %1 to mend it.</source>
        <comment>a key</comment>
        <translation>Drücken Sie %1, um sie zu flicken.</translation>
    </message>
    <message>
        <source>A month in a moment</source>
        <translation>Ein Monat in einem Augenblick</translation>
    </message>
    <message>
        <source>Nights, boosts at their times and planned work happen on the way, and the month is billed. The clock, the drills and this story stay yours: begin it anew whenever you like.</source>
        <translation>Nächte, Boosts zu ihren Zeiten und geplante Arbeiten geschehen unterwegs, und der Monat wird abgerechnet. Uhr, Störungen und Geschichte bleiben Ihnen: Beginnen Sie neu, wann Sie wollen.</translation>
    </message>
    <message>
        <source>The invoice is there, and opens to its rows.</source>
        <translation>Die Rechnung ist da und öffnet sich bis zu ihren Zeilen.</translation>
    </message>
    <message>
        <source>Press To the month&apos;s end, below the clock.</source>
        <translation>Drücken Sie Zum Monatsende, unter der Uhr.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n Boost</numerusform>
            <numerusform>%n Boosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>One block</source>
        <translation>Ein Block</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Am schnellsten</translation>
    </message>
    <message>
        <source>No boost</source>
        <translation>Ohne Boost</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>bandwidth</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>3 boosts, time of the day, time of the day</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>3 boosts, moment, length</comment>
        <translation>%1 ab %2, %3</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>moment</comment>
        <translation>fertig %1</translation>
    </message>
    <message>
        <source>%1, too late</source>
        <comment>moment</comment>
        <translation>%1, zu spät</translation>
    </message>
    <message>
        <source>never done</source>
        <comment>a transfer</comment>
        <translation>nie fertig</translation>
    </message>
    <message>
        <source>Nothing is boosted</source>
        <translation>Nichts wird angehoben</translation>
    </message>
    <message>
        <source>%1, %2 at the night rate</source>
        <comment>3 boosts, length</comment>
        <translation>%1, %2 zum Nachttarif</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 boosts, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, of that %3 at the night rate</source>
        <comment>3 boosts, length, length</comment>
        <translation>%1, %2, davon %3 zum Nachttarif</translation>
    </message>
    <message>
        <source>%1 are moved by %2, before the deadline at %3</source>
        <comment>data, moment, moment</comment>
        <translation>%1 sind bis %2 übertragen, vor dem Termin um %3</translation>
    </message>
    <message>
        <source>%1 of %2 are moved by the deadline at %3</source>
        <comment>data, data, moment</comment>
        <translation>%1 von %2 sind bis zum Termin um %3 übertragen</translation>
    </message>
</context>
<context>
    <name>TrayFace</name>
    <message>
        <source>%1 %2, %3 left</source>
        <translation>%1 %2, noch %3</translation>
    </message>
    <message>
        <source>Turbolane, no boost running</source>
        <translation>Turbolane, kein Boost läuft</translation>
    </message>
    <message>
        <source>Open Turbolane</source>
        <translation>Turbolane öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit…</source>
        <comment>it is asked first</comment>
        <translation>Beenden …</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send this code to your carrier.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, senden Sie diesen Code an Ihren Carrier.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another time.</source>
        <translation>Wählen Sie weniger Bandbreite oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>A value is outside what the carrier allows.</source>
        <translation>Ein Wert liegt außerhalb dessen, was der Carrier zulässt.</translation>
    </message>
    <message>
        <source>Something that is needed is not filled in.</source>
        <translation>Eine nötige Angabe fehlt.</translation>
    </message>
    <message>
        <source>The sum is larger than the carrier can count.</source>
        <translation>Die Summe ist größer, als der Carrier rechnen kann.</translation>
    </message>
    <message>
        <source>The prices are in two currencies.</source>
        <translation>Die Preise stehen in zwei Währungen.</translation>
    </message>
    <message>
        <source>Ask for the price again.</source>
        <translation>Fragen Sie den Preis erneut an.</translation>
    </message>
    <message>
        <source>The carrier does not know this any more.</source>
        <translation>Der Carrier kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another from the list.</source>
        <translation>Wählen Sie etwas anderes aus der Liste.</translation>
    </message>
    <message>
        <source>The connection is not in service.</source>
        <translation>Die Verbindung ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Wait until it is up.</source>
        <translation>Warten Sie, bis sie in Betrieb ist.</translation>
    </message>
    <message>
        <source>The path has not that much free in this time.</source>
        <translation>So viel ist auf dem Pfad in dieser Zeit nicht frei.</translation>
    </message>
    <message>
        <source>That is more than the port has left.</source>
        <translation>Das ist mehr, als am Port noch frei ist.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another port.</source>
        <translation>Wählen Sie weniger Bandbreite oder einen anderen Port.</translation>
    </message>
    <message>
        <source>That is more than the cloud takes here on one connection.</source>
        <translation>Das ist mehr, als die Cloud hier auf einer Verbindung annimmt.</translation>
    </message>
    <message>
        <source>Choose less bandwidth, or another on-ramp.</source>
        <translation>Wählen Sie weniger Bandbreite oder einen anderen Cloud-Zugang.</translation>
    </message>
    <message>
        <source>A boost has to be above the base bandwidth.</source>
        <translation>Ein Boost muss über der Basisbandbreite liegen.</translation>
    </message>
    <message>
        <source>Choose more bandwidth.</source>
        <translation>Wählen Sie mehr Bandbreite.</translation>
    </message>
    <message>
        <source>A boost runs on this connection already.</source>
        <translation>Auf dieser Verbindung läuft bereits ein Boost.</translation>
    </message>
    <message>
        <source>Make that one longer, or end it first.</source>
        <translation>Verlängern Sie ihn oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This cannot be done while something else is under way.</source>
        <translation>Das geht nicht, solange etwas anderes läuft.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>No path joins this port and this on-ramp.</source>
        <translation>Kein Pfad verbindet diesen Port mit diesem Cloud-Zugang.</translation>
    </message>
    <message>
        <source>Choose another on-ramp.</source>
        <translation>Wählen Sie einen anderen Cloud-Zugang.</translation>
    </message>
    <message>
        <source>This on-ramp belongs to a cloud the port cannot reach.</source>
        <translation>Dieser Cloud-Zugang gehört zu einer Cloud, die der Port nicht erreicht.</translation>
    </message>
    <message>
        <source>That VLAN is in use on this port.</source>
        <translation>Dieses VLAN ist an diesem Port belegt.</translation>
    </message>
    <message>
        <source>Choose another VLAN.</source>
        <translation>Wählen Sie ein anderes VLAN.</translation>
    </message>
    <message>
        <source>Another connection has that name.</source>
        <translation>Eine andere Verbindung trägt diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, so nothing was sent on.</source>
        <translation>Inzwischen wurde es geändert, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Look at what it is now, and try again.</source>
        <translation>Prüfen Sie den jetzigen Stand und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The price is higher now than the one shown.</source>
        <translation>Der Preis ist jetzt höher als der gezeigte.</translation>
    </message>
    <message>
        <source>Read the new price, and press again if it is right.</source>
        <translation>Lesen Sie den neuen Preis und drücken Sie erneut, wenn er Ihnen passt.</translation>
    </message>
    <message>
        <source>The carrier cannot do this just now.</source>
        <translation>Der Carrier kann das gerade nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records cannot be read. They were left as they are.</source>
        <translation>Die Bücher des Carriers lassen sich nicht lesen. Sie wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Restore them from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records were written by a newer Turbolane. They were left as they are.</source>
        <translation>Die Bücher des Carriers stammen von einem neueren Turbolane. Sie wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Update Turbolane.</source>
        <translation>Aktualisieren Sie Turbolane.</translation>
    </message>
    <message>
        <source>Another Turbolane uses these records.</source>
        <translation>Ein anderes Turbolane benutzt diese Bücher.</translation>
    </message>
    <message>
        <source>Close the other one, or choose another folder.</source>
        <translation>Schließen Sie das andere oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The carrier&apos;s records cannot be written.</source>
        <translation>Die Bücher des Carriers lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The carrier met a fault of its own.</source>
        <translation>Beim Carrier ist ein eigener Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The carrier could not be read.</source>
        <translation>Vom Carrier konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No price was given.</source>
        <translation>Es wurde kein Preis genannt.</translation>
    </message>
    <message>
        <source>The order was not placed.</source>
        <translation>Der Auftrag wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>The connection was not changed.</source>
        <translation>Die Verbindung wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The boost did not start.</source>
        <translation>Der Boost ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The boost was not made longer.</source>
        <translation>Der Boost wurde nicht verlängert.</translation>
    </message>
    <message>
        <source>The boost was not ended.</source>
        <translation>Der Boost wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The connection was not ended.</source>
        <translation>Die Verbindung wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>It costs what it did before.</source>
        <translation>Sie kostet so viel wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing more was charged; it ends when it was to end.</source>
        <translation>Nichts weiter wurde berechnet; er endet wie vorgesehen.</translation>
    </message>
    <message>
        <source>It is charged until it ends.</source>
        <translation>Er wird bis zu seinem Ende berechnet.</translation>
    </message>
    <message>
        <source>It is charged until it is ended.</source>
        <translation>Sie wird berechnet, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>Whether it arrived is not known. If it did, it shows here as soon as the carrier answers; what it costs was shown before.</source>
        <translation>Ob es angekommen ist, ist nicht bekannt. Falls ja, steht es hier, sobald der Carrier antwortet; was es kostet, wurde vorher gezeigt.</translation>
    </message>
    <message>
        <source>%1 still runs at %2.</source>
        <comment>connection, bandwidth</comment>
        <translation>%1 läuft weiter mit %2.</translation>
    </message>
    <message>
        <source>The carrier did not answer.</source>
        <translation>Der Carrier hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the network and the carrier&apos;s address.</source>
        <translation>Prüfen Sie das Netz und die Adresse des Carriers.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Carriers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Whoever answered is not the carrier this profile trusts. Nothing was sent.</source>
        <translation>Geantwortet hat nicht der Carrier, dem dieses Profil vertraut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Do not go on until your carrier confirms its certificate.</source>
        <translation>Machen Sie erst weiter, wenn Ihr Carrier sein Zertifikat bestätigt.</translation>
    </message>
    <message>
        <source>Only the carrier&apos;s operators may do this.</source>
        <translation>Das dürfen nur die Betreiber des Carriers.</translation>
    </message>
    <message>
        <source>Ask your carrier to do it.</source>
        <translation>Bitten Sie Ihren Carrier darum.</translation>
    </message>
    <message>
        <source>It costs more than is left of a budget.</source>
        <translation>Es kostet mehr, als von einem Budget übrig ist.</translation>
    </message>
    <message>
        <source>Choose less bandwidth or less time, or raise the budget.</source>
        <translation>Wählen Sie weniger Bandbreite oder weniger Zeit, oder erhöhen Sie das Budget.</translation>
    </message>
    <message>
        <source>It costs more than may be spent without an approval.</source>
        <translation>Es kostet mehr, als ohne Freigabe ausgegeben werden darf.</translation>
    </message>
    <message>
        <source>Ask whoever approves such costs.</source>
        <translation>Fragen Sie, wer solche Kosten freigibt.</translation>
    </message>
    <message>
        <source>The carrier refused this token.</source>
        <translation>Der Carrier hat dieses Token abgelehnt.</translation>
    </message>
    <message>
        <source>Enter a new one in Settings, or ask your carrier for one.</source>
        <translation>Geben Sie in den Einstellungen ein neues ein, oder bitten Sie Ihren Carrier um eines.</translation>
    </message>
    <message>
        <source>Another connection was made with this key.</source>
        <translation>Mit diesem Schlüssel wurde schon eine andere Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Make a new key at the cloud, and enter that one.</source>
        <translation>Erzeugen Sie bei der Cloud einen neuen Schlüssel und geben Sie diesen ein.</translation>
    </message>
</context>
<context>
    <name>TryCommands</name>
    <message>
        <source>Listen at the cloud&apos;s end, in one terminal</source>
        <translation>Auf der Seite der Cloud lauschen, in einem Terminal</translation>
    </message>
    <message>
        <source>Send to it from your port&apos;s end for five minutes, in another</source>
        <translation>Von der Seite des Ports fünf Minuten lang senden, in einem anderen</translation>
    </message>
    <message>
        <source>Or look at the round trip alone</source>
        <translation>Oder nur die Umlaufzeit ansehen</translation>
    </message>
</context>
<context>
    <name>Turbo</name>
    <message>
        <source>%1, %2 from %3</source>
        <translation>%1, ab %3 %2</translation>
    </message>
    <message>
        <source>%1, ends %2, then %3 again</source>
        <comment>price per hour, time, bandwidth</comment>
        <translation>%1, bis %2, danach wieder %3</translation>
    </message>
    <message>
        <source>boost %1 from %2 for %3, %4</source>
        <comment>connection, bandwidths, time, price</comment>
        <translation>%1 von %2 boosten, für %3, %4</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>%1 is being built. Turbo opens when it is up.</source>
        <translation>%1 ist im Aufbau. Turbo öffnet, sobald sie in Betrieb ist.</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>%1 is being changed. Turbo opens when that is done.</source>
        <translation>%1 wird geändert. Turbo öffnet, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>%1 is suspended. It cannot be boosted.</source>
        <translation>%1 ist ausgesetzt. Ein Boost ist nicht möglich.</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>%1 is being ended. It cannot be boosted.</source>
        <translation>%1 wird beendet. Ein Boost ist nicht möglich.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 has ended. It cannot be boosted.</source>
        <translation>%1 ist beendet. Ein Boost ist nicht möglich.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>%1 has no turbo profile.</source>
        <translation>%1 hat kein Turbo-Profil.</translation>
    </message>
    <message>
        <source>asking to boost %1</source>
        <translation>Boost für %1 wird angefragt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The carrier does not answer. What runs goes on, and ends by itself.</source>
        <translation>Der Carrier antwortet nicht. Was läuft, läuft weiter und endet von selbst.</translation>
    </message>
    <message>
        <source>Asking the price</source>
        <translation>Preis folgt</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>%1 is boosted to %2 until %3</source>
        <translation>%1 läuft bis %3 im Boost mit %2</translation>
    </message>
    <message>
        <source>%1 goes back to %2</source>
        <translation>%1 geht zurück auf %2</translation>
    </message>
    <message>
        <source>Spent on this boost: %1</source>
        <translation>Dieser Boost kostete %1</translation>
    </message>
    <message>
        <source>boosting %1, step %2 of %3</source>
        <translation>Boost für %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1: waiting for %2, %3</source>
        <comment>step, who, how long</comment>
        <translation>%1: wartet auf %2, %3</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Choose a connection to boost.</source>
        <translation>Wählen Sie eine Verbindung für den Boost.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>the carrier</source>
        <translation>beim Carrier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>TURBO</source>
        <translation>TURBO</translation>
    </message>
    <message>
        <source>Choose hours</source>
        <translation>Stunden wählen</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>Halten zum Start</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Im Boost</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Reverting</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Not boosted</source>
        <translation>Kein Boost</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>Nichts berechnet</translation>
    </message>
    <message>
        <source>Press to boost</source>
        <translation>Drücken zum Start</translation>
    </message>
    <message>
        <source>Press again</source>
        <translation>Nochmals drücken</translation>
    </message>
    <message>
        <source>Boosting, step %1 of %2</source>
        <translation>Boost startet, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Boost started</source>
        <translation>Boost angestoßen</translation>
    </message>
    <message>
        <source>Boosted, %1 left</source>
        <translation>Im Boost, noch %1</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Geht zurück auf %1</translation>
    </message>
    <message>
        <source>Not boosted. Nothing charged. %1</source>
        <translation>Kein Boost. Nichts berechnet. %1</translation>
    </message>
    <message>
        <source>Back at %1</source>
        <translation>Wieder auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of the boost left</source>
        <translation>
            <numerusform>Noch %n Minute Boost</numerusform>
            <numerusform>Noch %n Minuten Boost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3, then %4 again</source>
        <comment>price per hour, times, bandwidth</comment>
        <translation>%1, von %2 bis %3, danach wieder %4</translation>
    </message>
    <message>
        <source>%1 more than is left of %2</source>
        <comment>amount, budget</comment>
        <translation>%1 mehr, als von %2 übrig ist</translation>
    </message>
    <message>
        <source>%1 left of %2 after it; it needs an approval</source>
        <comment>amount, budget</comment>
        <translation>danach %1 von %2 übrig; er braucht eine Freigabe</translation>
    </message>
    <message>
        <source>%1 left of %2 after it</source>
        <comment>amount, budget</comment>
        <translation>danach %1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1, %2 charged</source>
        <comment>price per hour, how long</comment>
        <translation>%1, berechnet werden %2</translation>
    </message>
</context>
<context>
    <name>Turbolane</name>
    <message>
        <source>Turbolane cannot start</source>
        <translation>Turbolane kann nicht starten</translation>
    </message>
    <message>
        <source>The carrier inside could not open its books. Nothing was changed in them, and nothing was charged.</source>
        <translation>Der eingebaute Carrier konnte seine Bücher nicht öffnen. Nichts darin wurde geändert, und nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Close Turbolane</source>
        <translation>Turbolane schließen</translation>
    </message>
    <message>
        <source>Waiting for the token</source>
        <translation>Warten auf das Token</translation>
    </message>
    <message>
        <source>The token for %1 has not been handed out yet. The keyring may be asking you to unlock it, in a window of its own. Nothing was sent to the carrier.</source>
        <translation>Das Token für %1 ist noch nicht da. Vielleicht bittet der Schlüsselbund in einem eigenen Fenster darum, ihn zu entsperren. An den Carrier wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the token instead</source>
        <translation>Das Token eingeben</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>The token for %1 is missing</source>
        <translation>Das Token für %1 fehlt</translation>
    </message>
    <message>
        <source>The keyring has not answered. Enter the token here.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Geben Sie das Token hier ein.</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel cannot carry connections</source>
        <translation>Der Kernel dieses Rechners kann keine Verbindungen tragen</translation>
    </message>
    <message>
        <source>Nothing was changed in the books, and nothing was charged. With the simulated datapath everything else works as it does here: orders, boosts and bills are real for this carrier, only no packets go through.</source>
        <translation>In den Büchern wurde nichts geändert und nichts berechnet. Mit dem simulierten Datenpfad geht alles andere wie sonst: Bestellungen, Boosts und Rechnungen sind für diesen Carrier echt, nur gehen keine Pakete hindurch.</translation>
    </message>
    <message>
        <source>Simulate it this time</source>
        <translation>Dieses Mal simulieren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Back from boost</source>
        <translation>Zurück vom Boost</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>up</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Never built</source>
        <translation>Nie gebaut</translation>
    </message>
    <message>
        <source>Up, changing</source>
        <translation>In Betrieb, wird geändert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Suspended, ending</source>
        <translation>Ausgesetzt, wird beendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Boosted</source>
        <translation>Im Boost</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Cancelled, no charge</source>
        <translation>Abgebrochen, nichts berechnet</translation>
    </message>
    <message>
        <source>Not boosted, no charge</source>
        <translation>Kein Boost, nichts berechnet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Held, charge being assessed</source>
        <translation>Angehalten, Betrag wird geprüft</translation>
    </message>
    <message>
        <source>Change being assessed</source>
        <translation>Änderung wird geprüft</translation>
    </message>
    <message>
        <source>Cancellation being assessed</source>
        <translation>Abbruch wird geprüft</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Price locked</source>
        <translation>Preis festgeschrieben</translation>
    </message>
    <message>
        <source>Capacity reserved</source>
        <translation>Kapazität reserviert</translation>
    </message>
    <message>
        <source>Setting both edges</source>
        <translation>Beide Enden werden gesetzt</translation>
    </message>
    <message>
        <source>Cloud side accepts</source>
        <translation>Cloud-Seite nimmt an</translation>
    </message>
    <message>
        <source>Test at line rate</source>
        <translation>Line-Rate-Test</translation>
    </message>
    <message>
        <source>Capacity freed</source>
        <translation>Kapazität freigegeben</translation>
    </message>
    <message>
        <source>carrier</source>
        <comment>who has to act</comment>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>cloud</source>
        <comment>who has to act</comment>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who has to act</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztags</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Within the city</source>
        <translation>Innerhalb der Stadt</translation>
    </message>
    <message>
        <source>Within the country</source>
        <translation>Innerhalb des Landes</translation>
    </message>
    <message>
        <source>Within the continent</source>
        <translation>Innerhalb des Kontinents</translation>
    </message>
    <message>
        <source>Between continents</source>
        <translation>Zwischen Kontinenten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Cross connect</source>
        <translation>Cross-Connect</translation>
    </message>
    <message>
        <source>Letter of authority issued</source>
        <translation>Vollmacht ausgestellt</translation>
    </message>
    <message>
        <source>Cross connect made</source>
        <translation>Cross-Connect hergestellt</translation>
    </message>
    <message>
        <source>Port lit</source>
        <translation>Port in Betrieb</translation>
    </message>
    <message>
        <source>Port switched off</source>
        <translation>Port abgeschaltet</translation>
    </message>
    <message>
        <source>Cross connect removed</source>
        <translation>Cross-Connect entfernt</translation>
    </message>
    <message>
        <source>data centre</source>
        <comment>who has to act</comment>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Data pool</source>
        <translation>Datenpool</translation>
    </message>
    <message>
        <source>Cloud fee</source>
        <translation>Cloud-Gebühr</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>Vorzeitige Kündigung</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>ExpressRoute key</source>
        <translation>ExpressRoute-Key</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Pairing-Key</translation>
    </message>
    <message>
        <source>Virtual circuit</source>
        <translation>Virtuelle Leitung</translation>
    </message>
    <message>
        <source>IBM account</source>
        <translation>IBM-Konto</translation>
    </message>
    <message>
        <source>Alibaba account</source>
        <translation>Alibaba-Konto</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
</context>
<context>
    <name>turbolane::app::Background</name>
    <message>
        <source>Turbolane goes on in the background</source>
        <translation>Turbolane läuft im Hintergrund weiter</translation>
    </message>
</context>
<context>
    <name>turbolane::app::TokenFetch</name>
    <message>
        <source>The token file holds no token.</source>
        <translation>Die Tokendatei enthält kein Token.</translation>
    </message>
    <message>
        <source>The token file cannot be read: %1.</source>
        <translation>Die Tokendatei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It was kept until Turbolane ended, and that has happened.</source>
        <translation>Es galt, bis Turbolane beendet wurde, und das ist geschehen.</translation>
    </message>
    <message>
        <source>The token for %1 is missing</source>
        <translation>Das Token für %1 fehlt</translation>
    </message>
    <message>
        <source>%1 Enter it again, or choose another carrier.</source>
        <comment>why</comment>
        <translation>%1 Geben Sie es noch einmal ein, oder wählen Sie einen anderen Carrier.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AboutCard</name>
    <message>
        <source>Turbolane %1</source>
        <translation>Turbolane %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>On-ramps are facts about places, not offers by the providers named. Prices are the reference carrier&apos;s own.</source>
        <translation>Cloud-Zugänge sind Angaben zu Orten, keine Angebote der genannten Anbieter. Die Preise sind die des Referenz-Carriers.</translation>
    </message>
    <message>
        <source>AWS sites</source>
        <translation>Standorte von AWS</translation>
    </message>
    <message>
        <source>dx-location-details, Christian Elsen (MIT)</source>
        <translation>dx-location-details, Christian Elsen (MIT)</translation>
    </message>
    <message>
        <source>Azure sites</source>
        <translation>Standorte von Azure</translation>
    </message>
    <message>
        <source>ExpressRoute locations, Microsoft (CC BY 4.0)</source>
        <translation>ExpressRoute-Standorte, Microsoft (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Google sites</source>
        <translation>Standorte von Google</translation>
    </message>
    <message>
        <source>Cloud Interconnect facilities, Google (CC BY 4.0)</source>
        <translation>Cloud-Interconnect-Standorte, Google (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Andere Standorte</translation>
    </message>
    <message>
        <source>Public documentation of IBM, Oracle, Alibaba Cloud, Equinix, OVHcloud and CoreWeave; facts only</source>
        <translation>Öffentliche Dokumentation von IBM, Oracle, Alibaba Cloud, Equinix, OVHcloud und CoreWeave; nur Fakten</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>CO₂ des Stroms</translation>
    </message>
    <message>
        <source>Ember, as packaged in @tgwf/co2 (CC BY-SA 4.0)</source>
        <translation>Ember, wie in @tgwf/co2 verpackt (CC BY-SA 4.0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Natural Earth (public domain), by way of world-atlas (ISC)</source>
        <translation>Natural Earth (gemeinfrei), über world-atlas (ISC)</translation>
    </message>
    <message>
        <source>Country codes</source>
        <translation>Ländercodes</translation>
    </message>
    <message>
        <source>i18n-iso-countries (MIT)</source>
        <translation>i18n-iso-countries (MIT)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Inter, JetBrains Mono, Noto Sans Arabic (SIL Open Font License 1.1)</source>
        <translation>Inter, JetBrains Mono, Noto Sans Arabic (SIL Open Font License 1.1)</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Lucide (ISC), in part from Feather (MIT)</source>
        <translation>Lucide (ISC), zum Teil aus Feather (MIT)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Qt 6 (LGPL 3), Qt Charts (GPL 3), OpenSSL 3 (Apache 2.0), Boost (BSL 1.0), SQLite (public domain), QtKeychain (BSD)</source>
        <translation>Qt 6 (LGPL 3), Qt Charts (GPL 3), OpenSSL 3 (Apache 2.0), Boost (BSL 1.0), SQLite (gemeinfrei), QtKeychain (BSD)</translation>
    </message>
    <message>
        <source>The full list, with its licences, is THIRD_PARTY.md beside the program&apos;s sources.</source>
        <translation>Die ganze Liste mit ihren Lizenzen ist THIRD_PARTY.md bei den Quellen des Programms.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ActivityFilter</name>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Of which connection</source>
        <translation>Von welcher Verbindung</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ActivityPage</name>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Everything that happened, newest first</source>
        <translation>Alles, was geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n shown, older ones are kept</source>
        <translation>
            <numerusform>%n gezeigt, ältere sind aufbewahrt</numerusform>
            <numerusform>%n gezeigt, ältere sind aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n insgesamt</numerusform>
            <numerusform>%n insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown that could be saved</source>
        <translation>Es wird nichts gezeigt, was zu speichern wäre</translation>
    </message>
    <message>
        <source>Not all of it could be read. %1</source>
        <translation>Nicht alles konnte gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nothing like that has happened</source>
        <translation>Nichts dergleichen ist geschehen</translation>
    </message>
    <message>
        <source>No event matches what you look for.</source>
        <translation>Kein Ereignis passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>What happened cannot be read</source>
        <translation>Was geschehen ist, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Asking the carrier for what happened</source>
        <translation>Der Carrier wird gefragt, was geschehen ist</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Orders, boosts, faults, maintenance, invoices and budget alerts are listed here as they come.</source>
        <translation>Aufträge, Boosts, Störungen, Wartung, Rechnungen und Budgetwarnungen stehen hier, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Save activity</source>
        <translation>Aktivität speichern</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Alarms</name>
    <message>
        <source>%1: %2</source>
        <comment>connection, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes back in %n minute(s)</source>
        <translation>
            <numerusform>%1 geht in %n Minute zurück</numerusform>
            <numerusform>%1 geht in %n Minuten zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2, then %3 again.</source>
        <comment>bandwidth, time, bandwidth</comment>
        <translation>%1 bis %2, dann wieder %3.</translation>
    </message>
    <message>
        <source>%1 is back at %2</source>
        <translation>%1 ist zurück bei %2</translation>
    </message>
    <message>
        <source>The budget is used up: its boosts have ended. The connection goes on.</source>
        <translation>Das Budget ist aufgebraucht: seine Boosts sind beendet. Die Verbindung läuft weiter.</translation>
    </message>
    <message>
        <source>A fault took the capacity of its boost. The connection goes on.</source>
        <translation>Eine Störung nahm dem Boost die Kapazität. Die Verbindung läuft weiter.</translation>
    </message>
    <message>
        <source>It was boosted to %1 for %2.</source>
        <comment>bandwidth, duration</comment>
        <translation>Sie war %2 lang auf %1 geboostet.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>%1 is not boosted</source>
        <translation>%1 ist nicht geboostet</translation>
    </message>
    <message>
        <source>It still runs at %1. Nothing was charged.</source>
        <translation>Sie läuft weiter mit %1. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>%1: %2 failed</source>
        <comment>name, order</comment>
        <translation>%1: %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>Nothing carries it just now. It is not charged while it is down; the carrier looks for another path.</source>
        <translation>Gerade trägt sie nichts. Solange sie ausgefallen ist, wird sie nicht berechnet; der Carrier sucht einen anderen Pfad.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AnewDialog</name>
    <message>
        <source>Begin practice anew</source>
        <translation>Übung neu beginnen</translation>
    </message>
    <message>
        <source>What was ordered, boosted and billed in practice is thrown away, and the story starts again on its Tuesday. Your own network and its books are not touched.</source>
        <translation>Was in der Übung bestellt, geboostet und berechnet wurde, wird verworfen, und die Geschichte beginnt wieder an ihrem Dienstag. Ihr eigenes Netz und seine Bücher bleiben unberührt.</translation>
    </message>
    <message>
        <source>Go on practising</source>
        <translation>Weiter üben</translation>
    </message>
    <message>
        <source>Throw away and begin anew</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::AnswerPanel</name>
    <message>
        <source>Fingerprint or address: %1</source>
        <translation>Fingerabdruck oder Adresse: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BellButton</name>
    <message>
        <source>Notices, none unread</source>
        <translation>Hinweise, keine ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n unread</source>
        <translation>
            <numerusform>Hinweise, %n ungelesen</numerusform>
            <numerusform>Hinweise, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than so many</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillOutlineModel</name>
    <message>
        <source>Explain this bill</source>
        <translation>Diese Abrechnung erklärt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line of the bill, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, open</source>
        <translation>%1, %2, offen</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <translation>%1, %2, zugeklappt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connection, cloud provider</comment>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillOutlineView</name>
    <message>
        <source>Explain this bill</source>
        <translation>Diese Abrechnung erklärt</translation>
    </message>
    <message>
        <source>Right opens a line, Left folds it.</source>
        <translation>Rechts öffnet eine Position, Links klappt sie zu.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillingPage</name>
    <message>
        <source>The bill cannot be read just now</source>
        <translation>Die Abrechnung ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>Asking the carrier for the bill</source>
        <translation>Die Abrechnung wird beim Carrier angefragt</translation>
    </message>
    <message>
        <source>It is read again each second.</source>
        <translation>Jede Sekunde wird erneut gelesen.</translation>
    </message>
    <message>
        <source>Nothing charged this month</source>
        <translation>Diesen Monat nichts berechnet</translation>
    </message>
    <message>
        <source>A connection is charged by the second from the moment its line-rate test has passed. Draw one on the Network page.</source>
        <translation>Eine Verbindung wird sekundengenau berechnet, ab dem bestandenen Line-Rate-Test. Ziehen Sie eine auf der Seite Netz.</translation>
    </message>
    <message>
        <source>%1 The amounts of the bill are the carrier&apos;s last ones.</source>
        <translation>%1 Die Beträge der Abrechnung sind die letzten des Carriers.</translation>
    </message>
    <message>
        <source>%1 Your connections keep running.</source>
        <translation>%1 Ihre Verbindungen laufen weiter.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>This month has no invoice yet: it is issued when the month is over.</source>
        <translation>Dieser Monat hat noch keine Rechnung: Sie wird gestellt, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Invoice %1 cannot be read just now</source>
        <translation>Rechnung %1 ist gerade nicht zu lesen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking the carrier for invoice %1</source>
        <translation>Der Carrier wird nach Rechnung %1 gefragt</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>The carrier has told none yet.</source>
        <translation>Der Carrier hat noch keine genannt.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BillingTop</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn …</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BlockLegend</name>
    <message>
        <source>On now</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BlocksModel</name>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BoostFlow</name>
    <message>
        <source>Set: %1 from %2 to %3.</source>
        <comment>bandwidth, times</comment>
        <translation>Vorgemerkt: %1 von %2 bis %3.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <comment>offers</comment>
        <translation>Möglich: %1.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BoostedPage</name>
    <message>
        <source>Spent on this boost</source>
        <translation>Ausgegeben für diesen Boost</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Boosted until %1</source>
        <translation>Im Boost bis %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>price</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Back to %1 by itself at %2</source>
        <translation>Ab %2 von selbst wieder %1</translation>
    </message>
    <message>
        <source>Add 1 h, %1</source>
        <translation>+1 h, %1</translation>
    </message>
    <message>
        <source>Add 1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>Its price is not known yet</source>
        <translation>Der Preis ist noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BrowserPanel</name>
    <message>
        <source>Browse</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>On-ramps</source>
        <translation>Cloud-Zugänge</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>Ziehen Sie Ihre erste Verbindung</translation>
    </message>
    <message>
        <source>Drag from a port to any on-ramp on the map. The price shows before you order.</source>
        <translation>Ziehen Sie auf der Karte von einem Port zu einem Cloud-Zugang. Der Preis steht vor dem Auftrag da.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>No port yet</source>
        <translation>Noch kein Port</translation>
    </message>
    <message>
        <source>Your carrier has no port for you. Connections begin at one.</source>
        <translation>Ihr Carrier hat keinen Port für Sie. Dort beginnt jede Verbindung.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetCard</name>
    <message>
        <source>Budget left</source>
        <translation>Budget übrig</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Budget left, day by day</source>
        <translation>Budget übrig, Tag für Tag</translation>
    </message>
    <message>
        <source>%1 of %2 are left, and %3 are thought to be left at the month&apos;s end.</source>
        <translation>%1 von %2 sind übrig, und %3 bleiben voraussichtlich am Monatsende.</translation>
    </message>
    <message numerus="yes">
        <source>%n budget(s) of connections and tags</source>
        <translation>
            <numerusform>%n Budget für Verbindungen und Tags</numerusform>
            <numerusform>%n Budgets für Verbindungen und Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation>Budget festlegen</translation>
    </message>
    <message>
        <source>The account has no budget. When one is used up, boosts can be refused, or it is only told.</source>
        <translation>Das Konto hat kein Budget. Ist eines verbraucht, können Boosts abgelehnt werden, oder es wird nur gemeldet.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetForm</name>
    <message>
        <source>The whole account</source>
        <translation>Das ganze Konto</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>Everything with a tag</source>
        <translation>Alles mit einem Tag</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Before tax, in the account&apos;s currency.</source>
        <translation>Vor Steuern, in der Währung des Kontos.</translation>
    </message>
    <message>
        <source>Tell me at</source>
        <translation>Bescheid sagen bei</translation>
    </message>
    <message>
        <source>Percent of it, such as 50, 80, 100.</source>
        <translation>Prozent davon, etwa 50, 80, 100.</translation>
    </message>
    <message>
        <source>When it is used up</source>
        <translation>Wenn es verbraucht ist</translation>
    </message>
    <message>
        <source>The base is never cut.</source>
        <translation>Die Basis wird nie gekürzt.</translation>
    </message>
    <message>
        <source>Boosts need an approval above</source>
        <translation>Boosts brauchen eine Freigabe ab mehr als</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Leer: nie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Monatsbudget</translation>
    </message>
    <message>
        <source>Write an amount, such as %1.</source>
        <translation>Schreiben Sie einen Betrag, etwa %1.</translation>
    </message>
    <message>
        <source>Write whole percents, such as 50, 80, 100.</source>
        <translation>Schreiben Sie ganze Prozente, etwa 50, 80, 100.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetsDialog</name>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save budget</source>
        <translation>Budget speichern</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The budget %1 is changed.</source>
        <translation>Das Budget %1 ist geändert.</translation>
    </message>
    <message>
        <source>The budget %1 is set.</source>
        <translation>Das Budget %1 ist festgelegt.</translation>
    </message>
    <message>
        <source>The budget %1 is removed.</source>
        <translation>Das Budget %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BudgetsModel</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BurnLegend</name>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßig</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::BurnPlot</name>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Button</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CalendarFiles</name>
    <message>
        <source>%1 is saved.</source>
        <comment>file</comment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save all boosts as a calendar file</source>
        <translation>Alle Boosts als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Open a calendar file</source>
        <translation>Kalenderdatei öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB. Nothing was placed.</source>
        <comment>file</comment>
        <translation>%1 ist größer als 4 MB. Es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>%1 is no calendar file. Nothing was placed.</source>
        <comment>file</comment>
        <translation>%1 ist keine Kalenderdatei. Es wurde nichts geplant.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CapacityBar</name>
    <message>
        <source>%1 committed, %2 added, of %3</source>
        <translation>%1 vereinbart, %2 neu, von %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarriedCard</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Throughput and committed bandwidth</source>
        <translation>Durchsatz und zugesagte Bandbreite</translation>
    </message>
    <message>
        <source>The figures cannot be read just now. %1</source>
        <translation>Die Werte lassen sich gerade nicht lesen. %1</translation>
    </message>
    <message>
        <source>No figures: the carrier does not answer</source>
        <translation>Keine Werte: Der Carrier antwortet nicht</translation>
    </message>
    <message>
        <source>It carried nothing in the time shown</source>
        <translation>In der gezeigten Zeit hat sie nichts getragen</translation>
    </message>
    <message>
        <source>It has carried nothing yet</source>
        <translation>Sie hat noch nichts getragen</translation>
    </message>
    <message>
        <source>Asking the carrier for the figures</source>
        <translation>Die Werte werden beim Carrier erfragt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierChooser</name>
    <message>
        <source>Built-in carrier</source>
        <translation>Eingebauter Carrier</translation>
    </message>
    <message>
        <source>Works offline, with real on-ramps, a simulated network and prices of its own. Its books stay on this computer, and no real money is charged.</source>
        <translation>Arbeitet offline, mit echten Cloud-Zugängen, einem simulierten Netz und eigenen Preisen. Seine Bücher bleiben auf diesem Rechner, und echtes Geld wird nicht berechnet.</translation>
    </message>
    <message>
        <source>A carrier you have an account with</source>
        <translation>Ein Carrier, bei dem Sie ein Konto haben</translation>
    </message>
    <message>
        <source>Open Turbolane</source>
        <translation>Turbolane öffnen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Open a saved profile</source>
        <translation>Gespeichertes Profil öffnen</translation>
    </message>
    <message>
        <source>Choose a carrier</source>
        <translation>Carrier wählen</translation>
    </message>
    <message>
        <source>You can change or add carriers later in Settings.</source>
        <translation>Carrier lassen sich später in den Einstellungen ändern und hinzufügen.</translation>
    </message>
    <message>
        <source>No account needed</source>
        <translation>Ohne Konto</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>The list of carriers in %1 cannot be read. It was left as it is; with the next carrier that you choose a new one is begun beside it.</source>
        <translation>Die Liste der Carrier in %1 ist nicht lesbar. Sie blieb, wie sie ist; mit dem nächsten Carrier, den Sie wählen, beginnt daneben eine neue.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Tour starten</translation>
    </message>
    <message>
        <source>Guided tour, 6 minutes, with a practice carrier of its own</source>
        <translation>Geführte Tour, 6 Minuten, mit einem eigenen Übungscarrier</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierDialog</name>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a saved profile</source>
        <translation>Gespeichertes Profil öffnen</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>Carrier hinzufügen</translation>
    </message>
    <message>
        <source>Change a carrier</source>
        <translation>Carrier ändern</translation>
    </message>
    <message>
        <source>Add this carrier</source>
        <translation>Diesen Carrier hinzufügen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Wird gemerkt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierForm</name>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>This token may</source>
        <translation>Dieses Token darf</translation>
    </message>
    <message>
        <source>Keep the token in the system&apos;s keyring</source>
        <translation>Token im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>The token that is kept; type another to replace it</source>
        <translation>Das gemerkte Token; ein anderes ersetzt es</translation>
    </message>
    <message>
        <source>That is no carrier&apos;s address</source>
        <translation>Das ist keine Adresse eines Carriers</translation>
    </message>
    <message>
        <source>It is a name or a number, perhaps with a port and a path, such as https://carrier.example:8443. Only https is spoken.</source>
        <translation>Sie ist ein Name oder eine Nummer, vielleicht mit Port und Pfad, etwa https://carrier.example:8443. Gesprochen wird nur https.</translation>
    </message>
    <message>
        <source>Another carrier has this address</source>
        <translation>Ein anderer Carrier hat diese Adresse</translation>
    </message>
    <message>
        <source>%1 is in the list already. Change that one instead.</source>
        <translation>%1 steht schon in der Liste. Ändern Sie diesen.</translation>
    </message>
    <message>
        <source>Reading the token</source>
        <translation>Das Token wird gelesen</translation>
    </message>
    <message>
        <source>That is no token</source>
        <translation>Das ist kein Token</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and signs. Paste it as your carrier gave it to you.</source>
        <translation>Ein Token ist ein Wort aus Buchstaben, Ziffern und Zeichen. Fügen Sie es ein, wie Ihr Carrier es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>That file holds no token</source>
        <translation>Diese Datei enthält kein Token</translation>
    </message>
    <message>
        <source>A token is one word, and the file holds nothing else.</source>
        <translation>Ein Token ist ein Wort, und die Datei enthält nichts anderes.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>Nothing is kept before it has answered.</source>
        <translation>Bevor er geantwortet hat, wird nichts gemerkt.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Handing the token to the keyring</source>
        <translation>Das Token geht an den Schlüsselbund</translation>
    </message>
    <message>
        <source>It may ask you to unlock it.</source>
        <translation>Vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The keyring did not take the token</source>
        <translation>Der Schlüsselbund hat das Token nicht genommen</translation>
    </message>
    <message>
        <source>%1 Nothing was kept. Unlock it and try again, or keep the token until Turbolane ends.</source>
        <translation>%1 Nichts wurde gemerkt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie das Token, bis Turbolane endet.</translation>
    </message>
    <message>
        <source>Keep it for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The list of carriers cannot be written</source>
        <translation>Die Liste der Carrier ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Tokendatei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As your carrier gave it to you</source>
        <translation>Wie vom Carrier erhalten</translation>
    </message>
    <message>
        <source>A file that holds the token and nothing else</source>
        <translation>Datei, die nur das Token enthält</translation>
    </message>
    <message>
        <source>Browse for the token file</source>
        <translation>Tokendatei suchen</translation>
    </message>
    <message>
        <source>The token file cannot be read</source>
        <translation>Die Tokendatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check its path, and whether you may read it.</source>
        <translation>Prüfen Sie den Pfad und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>The file is read at each start. Turbolane keeps its path, and never what is in it.</source>
        <translation>Die Datei wird bei jedem Start gelesen. Turbolane merkt sich den Pfad, nie den Inhalt.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, so the token is kept until Turbolane ends. For longer, name a token file.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund, deshalb gilt das Token, bis Turbolane endet. Für länger nennen Sie eine Tokendatei.</translation>
    </message>
    <message>
        <source>It is in no file of Turbolane&apos;s.</source>
        <translation>Es steht in keiner Datei von Turbolane.</translation>
    </message>
    <message>
        <source>The token is kept until Turbolane ends, and asked for again at the next start.</source>
        <translation>Das Token gilt, bis Turbolane endet; beim nächsten Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <comment>a right</comment>
        <translation>Nicht: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarrierQuestion</name>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CarriersCard</name>
    <message>
        <source>Token in the system&apos;s keyring</source>
        <translation>Token im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Token until Turbolane ends</source>
        <translation>Token, bis Turbolane endet</translation>
    </message>
    <message>
        <source>Token in %1</source>
        <translation>Token in %1</translation>
    </message>
    <message>
        <source>one certificate trusted</source>
        <translation>einem Zertifikat wird vertraut</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add a carrier…</source>
        <translation>Carrier hinzufügen …</translation>
    </message>
    <message>
        <source>%1 holds the address and whom to believe there, and no token.</source>
        <translation>%1 enthält die Adresse und wem dort zu glauben ist, und kein Token.</translation>
    </message>
    <message>
        <source>The profile was not saved: %1</source>
        <translation>Das Profil wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Built-in carrier</source>
        <translation>Eingebauter Carrier</translation>
    </message>
    <message>
        <source>Works offline, with its books on this computer</source>
        <translation>Arbeitet offline, mit seinen Büchern auf diesem Rechner</translation>
    </message>
    <message>
        <source>The carrier the command line names</source>
        <translation>Der Carrier der Befehlszeile</translation>
    </message>
    <message>
        <source>For this time: it is not in the list</source>
        <translation>Für dieses Mal: Er steht nicht in der Liste</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Switch to it…</source>
        <translation>Dorthin wechseln …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>Profil exportieren …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>It is in use: switch to another carrier first.</source>
        <translation>Er ist in Gebrauch: Wechseln Sie zuerst zu einem anderen Carrier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, carrier</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>This computer forgets its address, the certificate that is trusted there, and its token, which is taken out of the keyring.</source>
        <translation>Dieser Rechner vergisst seine Adresse, das Zertifikat, dem dort vertraut wird, und sein Token, das aus dem Schlüsselbund genommen wird.</translation>
    </message>
    <message>
        <source>Your account there stays as it is, with its connections, its boosts and its bill: to end those, end them before. How its window looked is kept, in case you add it again.</source>
        <translation>Ihr Konto dort bleibt, wie es ist, mit Verbindungen, Boosts und Rechnung: Was enden soll, beenden Sie vorher. Wie sein Fenster aussah, wird gemerkt, falls Sie ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Remove this carrier</source>
        <translation>Diesen Carrier entfernen</translation>
    </message>
    <message>
        <source>Its token is still in the keyring</source>
        <translation>Sein Token ist noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 The token stays there as &quot;%2&quot;, until you take it out with the keyring&apos;s own program.</source>
        <translation>%1 Das Token bleibt dort als „%2“, bis Sie es mit dem Programm des Schlüsselbunds herausnehmen.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was not removed: the list of carriers cannot be written.</source>
        <translation>%1 wurde nicht entfernt: Die Liste der Carrier ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The window closes and opens again on that carrier, now and at each start.</source>
        <translation>Das Fenster schließt sich und öffnet sich wieder mit diesem Carrier, jetzt und bei jedem Start.</translation>
    </message>
    <message>
        <source>What runs at the carrier in use goes on there.</source>
        <translation>Was beim Carrier in Gebrauch läuft, läuft dort weiter.</translation>
    </message>
    <message>
        <source>The boost on the built-in carrier goes on in the background, and ends by itself.</source>
        <translation>Der Boost beim eingebauten Carrier läuft im Hintergrund weiter und endet von selbst.</translation>
    </message>
    <message>
        <source>The built-in carrier rests until you switch back: what is scheduled in that time is not done there, and nothing is charged.</source>
        <translation>Der eingebaute Carrier ruht, bis Sie zurückwechseln: Was in dieser Zeit geplant ist, geschieht dort nicht, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Switch to %1?</source>
        <translation>Zu %1 wechseln?</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ChangeDialog</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>Basisbandbreite</translation>
    </message>
    <message>
        <source>For example 750M or 2.5G, in whole Mbps.</source>
        <translation>Zum Beispiel 750M oder 2,5G, in ganzen Mbit/s.</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>Turbo-Profil</translation>
    </message>
    <message>
        <source>Above the base, or equal to it for none.</source>
        <translation>Über der Basis; gleich der Basis heißt: keines.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>Eine Bandbreite ist eine Zahl mit Einheit, etwa 2,5G.</translation>
    </message>
    <message>
        <source>The turbo profile is not below the base bandwidth.</source>
        <translation>Das Turbo-Profil darf nicht unter der Basisbandbreite liegen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>The new price is told first.</source>
        <translation>Der neue Preis wird zuerst genannt.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>Asking the carrier for the new price.</source>
        <translation>Der neue Preis wird beim Carrier angefragt.</translation>
    </message>
    <message>
        <source>%1 now, then %2. Its path and its VLAN stay as they are; traffic is not interrupted.</source>
        <translation>Jetzt %1, dann %2. Pfad und VLAN bleiben, wie sie sind; der Verkehr wird nicht unterbrochen.</translation>
    </message>
    <message>
        <source>Change to %1, %2</source>
        <translation>Auf %1 ändern, %2</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Bandwidth and plan are changed one after the other.</source>
        <translation>Bandbreite und Tarif werden nacheinander geändert.</translation>
    </message>
    <message>
        <source>%1 now, then %2, from the moment it is ordered.</source>
        <translation>Jetzt %1, dann %2, ab dem Augenblick der Bestellung.</translation>
    </message>
    <message>
        <source>What its term promised and this does not, costs %1, once.</source>
        <translation>Was die Laufzeit zugesagt hat und dies nicht mehr, kostet einmalig %1.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ChartLegend</name>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CloudAccountEdit</name>
    <message>
        <source>It has the form that this cloud gives them.</source>
        <translation>Es hat die Form, die diese Cloud vergibt.</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ComparedModel</name>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of charge</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not on the invoice</source>
        <translation>%1, nicht auf der Rechnung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number on the invoice, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionColumn</name>
    <message>
        <source>Base bandwidth</source>
        <translation>Basisbandbreite</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>Turbo-Profil</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Basispreis</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Path length</source>
        <translation>Pfadlänge</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 nach %3, %4</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne VLAN-Tag</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the table to see it in full.</source>
        <translation>Wählen Sie eine in der Tabelle, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Change bandwidth or plan</source>
        <translation>Bandbreite oder Tarif ändern</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionDock</name>
    <message>
        <source>Selected connection</source>
        <translation>Gewählte Verbindung</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Wählen Sie eine Verbindung</translation>
    </message>
    <message>
        <source>Drag from a port to an on-ramp on the map, or press N. The price comes first.</source>
        <translation>Ziehen Sie auf der Karte von einem Port zu einem Cloud-Zugang, oder drücken Sie N. Der Preis kommt zuerst.</translation>
    </message>
    <message>
        <source>On the map or in the list. Its figures, its price and Turbo stand here.</source>
        <translation>Auf der Karte oder in der Liste. Hier stehen dann ihre Werte, ihr Preis und Turbo.</translation>
    </message>
    <message>
        <source>No figures: the carrier does not answer</source>
        <translation>Keine Werte: Der Carrier antwortet nicht</translation>
    </message>
    <message>
        <source>No figures any more</source>
        <translation>Keine Werte mehr</translation>
    </message>
    <message>
        <source>Last 5 minutes</source>
        <translation>Letzte 5 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Warten auf den Carrier</translation>
    </message>
    <message>
        <source>Your connections show here as soon as it answers.</source>
        <translation>Ihre Verbindungen erscheinen hier, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>Ziehen Sie Ihre erste Verbindung</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionMenu</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change bandwidth or plan…</source>
        <translation>Bandbreite oder Tarif ändern …</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>More for this connection</source>
        <translation>Mehr für diese Verbindung</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren …</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>RTT, ms</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1/Stunde</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4, %5, %6 this month</source>
        <translation>%1, %2, %3 nach %4, %5, %6 diesen Monat</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ConnectionsPage</name>
    <message>
        <source>Name, city, provider or region</source>
        <translation>Name, Stadt, Anbieter oder Region</translation>
    </message>
    <message>
        <source>Which connections</source>
        <translation>Welche Verbindungen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection is live</source>
        <translation>Keine Verbindung ist in Betrieb</translation>
    </message>
    <message>
        <source>Those that ended, and those that were never built, are under All.</source>
        <translation>Beendete und nie gebaute stehen unter „Alle“.</translation>
    </message>
    <message>
        <source>No connection matches</source>
        <translation>Keine Verbindung passt</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;, or leads there.</source>
        <translation>Keine heißt „%1“ oder führt dorthin.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Asking the carrier for your connections</source>
        <translation>Der Carrier wird nach Ihren Verbindungen gefragt</translation>
    </message>
    <message>
        <source>Draw your first connection</source>
        <translation>Ziehen Sie Ihre erste Verbindung</translation>
    </message>
    <message>
        <source>Drag from a port to any on-ramp on the map. Price and round trip are shown before you order.</source>
        <translation>Ziehen Sie auf der Karte von einem Port zu einem Cloud-Zugang. Preis und Umlaufzeit stehen da, bevor Sie beauftragen.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Your connections cannot be read just now</source>
        <translation>Ihre Verbindungen können gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 They keep running.</source>
        <translation>%1 Sie laufen weiter.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Enter opens it in full, F2 renames it, Delete asks to end it. Choose several with Shift or Ctrl to boost them together.</source>
        <translation>Eingabe öffnet sie ganz, F2 benennt sie um, Entf fragt nach ihrem Ende. Mehrere, mit Umschalt oder Strg gewählt, lassen sich gemeinsam boosten.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CostCard</name>
    <message>
        <source>By connection</source>
        <translation>Nach Verbindung</translation>
    </message>
    <message>
        <source>By port</source>
        <translation>Nach Port</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Nach Kostenstelle</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Nach Carrier</translation>
    </message>
    <message>
        <source>Cost by day</source>
        <translation>Kosten je Tag</translation>
    </message>
    <message>
        <source>Whose costs</source>
        <translation>Wessen Kosten</translation>
    </message>
    <message>
        <source>The days cannot be read just now. %1</source>
        <translation>Die Tage sind gerade nicht zu lesen. %1</translation>
    </message>
    <message>
        <source>Asking the carrier for the days of this month</source>
        <translation>Der Carrier wird nach den Tagen dieses Monats gefragt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Exact; the bill&apos;s lines, each rounded once, come to %1</source>
        <translation>Exakt; die Posten der Rechnung, jeder einmal gerundet, ergeben %1</translation>
    </message>
    <message>
        <source>Blue base, grey ports, orange boosts; dashed: forecast, spread evenly</source>
        <translation>Blau Basis, grau Ports, orange Boosts; gestrichelt: Vorhersage, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Blue base, grey ports, orange boosts</source>
        <translation>Blau Basis, grau Ports, orange Boosts</translation>
    </message>
    <message>
        <source>%1: %2 in %3 days, the dearest %4 with %5.</source>
        <comment>month, sum, number, day, its sum</comment>
        <translation>%1: %2 in %3 Tagen, der teuerste %4 mit %5.</translation>
    </message>
    <message>
        <source>A line with several tags is in each of them: together they are more than the total.</source>
        <translation>Ein Posten mit mehreren Tags zählt bei jedem: Zusammen sind sie mehr als die Summe.</translation>
    </message>
    <message>
        <source>Dashed: forecast, spread evenly</source>
        <translation>Gestrichelt: Vorhersage, gleichmäßig verteilt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CostPlot</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::CountingCard</name>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>A connection is charged from its passed line-rate test until it has ended, a boost while it is up, never after its shown end.</source>
        <translation>Eine Verbindung kostet vom bestandenen Test mit voller Rate an, bis sie beendet ist, ein Boost, solange er läuft, nie über sein angezeigtes Ende hinaus.</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>Nutzungszeilen</translation>
    </message>
    <message>
        <source>Rate times seconds, rounded once to a millionth. A new row begins with each hour, and where a rate changes.</source>
        <translation>Satz mal Sekunden, einmal auf ein Millionstel gerundet. Eine neue Zeile beginnt mit jeder Stunde und wo sich ein Satz ändert.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>One for each connection and kind of charge: its rows added, then rounded once, %1, to cents. Every sum above adds lines.</source>
        <translation>Eine je Verbindung und Art des Betrags: ihre Zeilen addiert, dann einmal auf Cent gerundet, %1. Jede Summe darüber addiert Positionen.</translation>
    </message>
    <message>
        <source>From %1 %2 in the carrier&apos;s time zone, %3; counted up to %4.</source>
        <translation>Ab %1 %2 in der Zeitzone des Carriers, %3; gezählt bis %4.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DayStrip</name>
    <message>
        <source>Days of service</source>
        <translation>Tage im Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n of the days shown had a disturbance</source>
        <translation>
            <numerusform>%n der gezeigten Tage hatte eine Störung</numerusform>
            <numerusform>%n der gezeigten Tage hatten eine Störung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not in service</source>
        <translation>%1, nicht in Betrieb</translation>
    </message>
    <message>
        <source>%1, up all day</source>
        <translation>%1, den ganzen Tag verfügbar</translation>
    </message>
    <message>
        <source>%1, down for %2</source>
        <translation>%1, %2 unterbrochen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DaysModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Base, %1</source>
        <comment>currency</comment>
        <translation>Basis, %1</translation>
    </message>
    <message>
        <source>Ports, %1</source>
        <comment>currency</comment>
        <translation>Ports, %1</translation>
    </message>
    <message>
        <source>Boosts, %1</source>
        <comment>currency</comment>
        <translation>Boosts, %1</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <comment>currency</comment>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Other, %1</source>
        <comment>currency</comment>
        <translation>Sonstiges, %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DetailHead</name>
    <message>
        <source>Schedule boost</source>
        <translation>Boost planen</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Used of committed</source>
        <translation>Genutzt von zugesagt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Up, 30 days</source>
        <translation>Verfügbar, 30 Tage</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten jetzt</translation>
    </message>
    <message>
        <source>VLAN %1.%2</source>
        <comment>outer, inner</comment>
        <translation>VLAN %1.%2</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>VLAN %1 at the cloud</source>
        <translation>VLAN %1 bei der Cloud</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DetailPage</name>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Asking the carrier for this connection</source>
        <translation>Diese Verbindung wird beim Carrier erfragt</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see it in full.</source>
        <translation>Wählen Sie eine in der Liste, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>This connection cannot be read just now</source>
        <translation>Diese Verbindung lässt sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>%1 It keeps running.</source>
        <translation>%1 Sie läuft weiter.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt wiederholen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DockFacts</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>Preis/Stunde</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>Zuletzt bekannt</translation>
    </message>
    <message>
        <source>In service since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Up, 30 days</source>
        <translation>Aktiv, 30 Tage</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>Boost planen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DockFlight</name>
    <message>
        <source>Steps of the order</source>
        <translation>Schritte des Auftrags</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrawingFlow</name>
    <message>
        <source>%1 is ordered and being built</source>
        <translation>%1 ist beauftragt und im Aufbau</translation>
    </message>
    <message>
        <source>%1 is up</source>
        <translation>%1 ist in Betrieb</translation>
    </message>
    <message>
        <source>%1 is kept free for you from %2. Order it before %3.</source>
        <translation>%1 wird ab %2 für Sie freigehalten. Bestellen Sie vor %3.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrawingPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beauftragen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Put aside, Esc</source>
        <translation>Verwerfen, Esc</translation>
    </message>
    <message>
        <source>Base bandwidth, for example 2.5G or 750M</source>
        <translation>Basisbandbreite, zum Beispiel 2,5G oder 750M</translation>
    </message>
    <message>
        <source>Any whole Mbps: 750M, 2.5G</source>
        <translation>Jeder ganze Mbit/s: 750M, 2,5G</translation>
    </message>
    <message>
        <source>Base bandwidth, Gbps</source>
        <translation>Basisbandbreite, Gbit/s</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>Basisbandbreite</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>Turbo-Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port capacity after this</source>
        <translation>Portkapazität danach</translation>
    </message>
    <message>
        <source>Choose a port</source>
        <translation>Port wählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose an on-ramp</source>
        <translation>Cloud-Zugang wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n more on-ramp(s) in %1</source>
        <translation>
            <numerusform>%n weiterer Cloud-Zugang in %1</numerusform>
            <numerusform>%n weitere Cloud-Zugänge in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose both ends first</source>
        <translation>Wählen Sie zuerst beide Enden</translation>
    </message>
    <message>
        <source>No Turbo</source>
        <translation>Kein Turbo</translation>
    </message>
    <message>
        <source>VLAN %1 is free on both ends</source>
        <translation>VLAN %1 ist an beiden Enden frei</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Wird beauftragt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::DrillButtons</name>
    <message>
        <source>Cut a fibre</source>
        <translation>Faser durchtrennen</translation>
    </message>
    <message>
        <source>Cloud side slow</source>
        <translation>Cloud-Seite langsam</translation>
    </message>
    <message>
        <source>Carrier lost</source>
        <translation>Carrier verloren</translation>
    </message>
    <message>
        <source>Fibre cut: %1</source>
        <comment>a link</comment>
        <translation>Faser durchtrennt: %1</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>a drill</comment>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>%1: over</source>
        <comment>a drill</comment>
        <translation>%1: vorbei</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndCard</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndDialog</name>
    <message>
        <source>Asking the carrier what it has cost.</source>
        <translation>Die bisherigen Kosten werden beim Carrier angefragt.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Its cost is told first.</source>
        <translation>Die Kosten werden zuerst genannt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>There is no fee for ending it.</source>
        <translation>Das Beenden kostet nichts.</translation>
    </message>
    <message>
        <source>Ending it costs %1.</source>
        <translation>Das Beenden kostet %1.</translation>
    </message>
    <message>
        <source>Its boost ends first, and is charged to that second.</source>
        <translation>Ihr Boost endet zuerst und wird bis zu dieser Sekunde berechnet.</translation>
    </message>
    <message>
        <source>End %1 for %2</source>
        <translation>%1 für %2 beenden</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>It has cost %1 this month.</source>
        <translation>Sie hat diesen Monat %1 gekostet.</translation>
    </message>
    <message>
        <source>Traffic stops, its VLAN and its bandwidth are free again, and charging stops.</source>
        <translation>Der Verkehr endet, VLAN und Bandbreite werden frei, und die Berechnung endet.</translation>
    </message>
    <message>
        <source>What it has cost is not known, so it is not ended.</source>
        <translation>Was sie gekostet hat, ist nicht bekannt, also wird sie nicht beendet.</translation>
    </message>
    <message>
        <source>End %1, no fee</source>
        <translation>%1 beenden, ohne Gebühr</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EndMenus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New port…</source>
        <translation>Neuer Port…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::EventsPart</name>
    <message>
        <source>Nothing has happened to it yet.</source>
        <translation>Mit ihr ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Events of this connection, newest first</source>
        <translation>Ereignisse dieser Verbindung, neueste zuerst</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>how many events</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All events of this connection, on the Activity page</source>
        <translation>Alle Ereignisse dieser Verbindung, auf der Seite Aktivität</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ExplainCard</name>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Explain this bill</source>
        <translation>Diese Rechnung erklären</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Explanation</name>
    <message>
        <source>Each connection adds its lines. Enter opens one.</source>
        <translation>Jede Verbindung addiert ihre Positionen. Enter öffnet eine.</translation>
    </message>
    <message>
        <source>Each line adds its usage rows, and is rounded once. Enter opens one.</source>
        <translation>Jede Position addiert ihre Nutzungszeilen und wird einmal gerundet. Enter öffnet eine.</translation>
    </message>
    <message>
        <source>%1. Each row is its rate times its seconds, rounded once to a millionth.</source>
        <translation>%1. Jede Zeile ist ihr Satz mal ihre Sekunden, einmal auf ein Millionstel gerundet.</translation>
    </message>
    <message>
        <source>Parts of this sum</source>
        <translation>Teile dieser Summe</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>Nutzungszeilen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The rounded amounts add up to %1. A line is rounded once, %2; sums of lines are not rounded again.</source>
        <translation>Die gerundeten Beträge ergeben %1. Eine Position wird einmal gerundet, %2; Summen von Positionen werden nicht noch einmal gerundet.</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %n row(s) is %1: they were read at another second than the bill</source>
        <translation>
            <numerusform>Die Summe von %n Zeile ist %1: sie wurde in einer anderen Sekunde gelesen als die Abrechnung</numerusform>
            <numerusform>Die Summe von %n Zeilen ist %1: sie wurden in einer anderen Sekunde gelesen als die Abrechnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the carrier for the usage rows</source>
        <translation>Der Carrier wird nach den Nutzungszeilen gefragt</translation>
    </message>
    <message>
        <source>The usage rows cannot be read just now</source>
        <translation>Die Nutzungszeilen können gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come to %1, the invoice says %2: query this line</source>
        <translation>
            <numerusform>%n Zeile ergibt %1, die Rechnung sagt %2: Fragen Sie nach</numerusform>
            <numerusform>%n Zeilen ergeben %1, die Rechnung sagt %2: Fragen Sie nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to this boost; its line is rounded once</source>
        <translation>
            <numerusform>%n Zeile ergibt diesen Boost; gerundet wird einmal sein Posten</numerusform>
            <numerusform>%n Zeilen ergeben diesen Boost; gerundet wird einmal sein Posten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to the line, and match the carrier&apos;s record: %1, rounded once, %3, is %2</source>
        <translation>
            <numerusform>%n Zeile ergibt den Posten, wie der Carrier ihn führt: %1, einmal gerundet (%3), ist %2</numerusform>
            <numerusform>%n Zeilen ergeben den Posten, wie der Carrier ihn führt: %1, einmal gerundet (%3), ist %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no usage rows of its own.</source>
        <translation>Eigene Nutzungszeilen gibt es dazu nicht.</translation>
    </message>
    <message>
        <source>Query this line</source>
        <translation>Posten anfragen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>whose line it is, how it is worked out</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Shows what the connection carried while the chosen row was counted</source>
        <translation>Zeigt, was die Verbindung übertrug, während die gewählte Zeile gezählt wurde</translation>
    </message>
    <message>
        <source>Show on the throughput chart</source>
        <translation>Im Durchsatzdiagramm zeigen</translation>
    </message>
    <message>
        <source>The rounded amounts add up to %1, not to the %2 above them: query a line</source>
        <translation>Die gerundeten Beträge ergeben %1, nicht die %2 darüber: Fragen Sie zu einem Posten nach</translation>
    </message>
    <message>
        <source>%1. Rows that were billed and are not true any more are taken back, below zero; what is true now stands in their place.</source>
        <translation>%1. Zeilen, die berechnet wurden und nicht mehr gelten, werden mit negativem Betrag zurückgenommen; was jetzt gilt, steht an ihrer Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) add up to the correction, and match the carrier&apos;s record: %1; the line as it is rounded now, less what was billed, is %2</source>
        <translation>
            <numerusform>%n Zeile ergibt die Korrektur und stimmt mit dem Nachweis des Anbieters überein: %1; der jetzt gerundete Posten abzüglich des Berechneten ist %2</numerusform>
            <numerusform>%n Zeilen ergeben die Korrektur und stimmen mit dem Nachweis des Anbieters überein: %1; der jetzt gerundete Posten abzüglich des Berechneten ist %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FactGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FigureLabel</name>
    <message>
        <source>%1 to %2</source>
        <comment>figures</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FileWriter</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FilterChip</name>
    <message>
        <source>Press to remove this filter</source>
        <translation>Drücken entfernt diesen Filter</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FindingsModel</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was found, about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FirstRunWindow</name>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightColumn</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Veranlasst von</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Ablaufprotokoll</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist gewählt</translation>
    </message>
    <message>
        <source>Choose a line to see who asked for it, what it cost and the steps it took.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wer es veranlasst hat, was es gekostet hat und welche Schritte es brauchte.</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>%1 so far, %2 at most</source>
        <comment>money</comment>
        <translation>bisher %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightLog</name>
    <message>
        <source>Boost, up</source>
        <translation>Boost, hoch</translation>
    </message>
    <message>
        <source>Boost, back down</source>
        <translation>Boost, zurück</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beendigung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Flight record of %1</source>
        <translation>Ablaufprotokoll von %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Port return</source>
        <translation>Portrückgabe</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::FlightPanel</name>
    <message>
        <source>Steps of the order</source>
        <translation>Schritte des Auftrags</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Close, building goes on</source>
        <translation>Schließen, Aufbau läuft weiter</translation>
    </message>
    <message>
        <source>Flight record</source>
        <translation>Ablaufprotokoll</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Charged from the passed test on, never before.</source>
        <translation>Berechnet ab dem bestandenen Test, nie vorher.</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 nach %2, %3, %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ForecastCard</name>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Running on to the end</source>
        <translation>Weiterlauf bis zum Ende</translation>
    </message>
    <message>
        <source>Boosts planned, at most</source>
        <translation>Geplante Boosts, höchstens</translation>
    </message>
    <message>
        <source>Boosts by habit</source>
        <translation>Boosts aus Gewohnheit</translation>
    </message>
    <message>
        <source>Forecast, %1</source>
        <comment>last day of the month</comment>
        <translation>Vorhersage, %1</translation>
    </message>
    <message>
        <source>For each connection and each day to come: the median of what unplanned boosts cost on the last four days of that weekday.</source>
        <translation>Für jede Verbindung und jeden kommenden Tag: der Median dessen, was ungeplante Boosts an den letzten vier gleichen Wochentagen gekostet haben.</translation>
    </message>
    <message>
        <source>There is no budget to hold it against.</source>
        <translation>Es gibt kein Budget zum Vergleich.</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Under budget</source>
        <translation>Im Budget</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <comment>amount, budget</comment>
        <translation>%1 mehr als %2</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <comment>amount, budget</comment>
        <translation>%1 weniger als %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupColumn</name>
    <message>
        <source>Name the group</source>
        <translation>Gruppe benennen</translation>
    </message>
    <message>
        <source>End all now</source>
        <translation>Alle jetzt beenden</translation>
    </message>
    <message>
        <source>Boosted together: all of them, or none.</source>
        <translation>Gemeinsam geboostet: alle oder keine.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no turbo profile.</source>
        <translation>%1 hat kein Turboprofil.</translation>
    </message>
    <message>
        <source>%1 is not up.</source>
        <translation>%1 ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>Der Preis wird beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>%1 for %2, ends %3</source>
        <comment>price, duration, time</comment>
        <translation>%1 für %2, endet %3</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>%n Boost läuft</numerusform>
            <numerusform>%n Boosts laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last ends %1, then base bandwidth again.</source>
        <translation>Der letzte endet %1, dann wieder Basisbandbreite.</translation>
    </message>
    <message>
        <source>%1. Then base bandwidth again.</source>
        <translation>%1. Dann wieder Basisbandbreite.</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basisbandbreite</translation>
    </message>
    <message>
        <source>group %1, %2</source>
        <comment>name, what it does</comment>
        <translation>Gruppe %1, %2</translation>
    </message>
    <message>
        <source>Nothing charged</source>
        <translation>Nichts berechnet</translation>
    </message>
    <message>
        <source>boost group %1 for %2, %3</source>
        <comment>name, duration, price</comment>
        <translation>Gruppe %1 für %2 boosten, %3</translation>
    </message>
    <message>
        <source>%1 None of them was boosted.</source>
        <translation>%1 Keine davon wurde geboostet.</translation>
    </message>
    <message>
        <source>Forget this group</source>
        <translation>Diese Gruppe vergessen</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its connections stay as they are.</source>
        <translation>%1 ist vergessen. Ihre Verbindungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Name it again</source>
        <translation>Wieder benennen</translation>
    </message>
    <message>
        <source>The group is kept: a schedule boosts it. End that schedule first.</source>
        <translation>Die Gruppe bleibt: ein Zeitplan boostet sie. Beenden Sie zuerst diesen Zeitplan.</translation>
    </message>
    <message>
        <source>%1 The group is kept.</source>
        <translation>%1 Die Gruppe bleibt.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupStrip</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the group %1</source>
        <translation>Gruppe %1 wählen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::GroupsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>tag, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, its cost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Boosts, all</source>
        <translation>Boosts, alle</translation>
    </message>
    <message>
        <source>Ports, %1</source>
        <comment>how many</comment>
        <translation>Ports, %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HandoverDialog</name>
    <message>
        <source>Cisco IOS XE</source>
        <translation>Cisco IOS XE</translation>
    </message>
    <message>
        <source>Juniper Junos</source>
        <translation>Juniper Junos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Copy configuration</source>
        <translation>Konfiguration kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Hand-over sheet of %1</source>
        <translation>Übergabeblatt von %1</translation>
    </message>
    <message>
        <source>Configuration of the router</source>
        <translation>Konfiguration des Routers</translation>
    </message>
    <message>
        <source>Interface of your router</source>
        <translation>Schnittstelle Ihres Routers</translation>
    </message>
    <message>
        <source>As the router calls it.</source>
        <translation>Wie der Router sie nennt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The configuration was copied.</source>
        <translation>Die Konfiguration wurde kopiert.</translation>
    </message>
    <message>
        <source>The whole sheet was copied.</source>
        <translation>Das ganze Blatt wurde kopiert.</translation>
    </message>
    <message>
        <source>Asking the carrier for the sheet</source>
        <translation>Das Blatt wird beim Carrier erfragt</translation>
    </message>
    <message>
        <source>The carrier is being asked for the sheet.</source>
        <translation>Das Blatt wird gerade beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>The service key opens this connection to whoever has it: keep it like a password.</source>
        <translation>Der Dienstschlüssel öffnet diese Verbindung jedem, der ihn hat: Bewahren Sie ihn wie ein Passwort.</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Übergabeblatt sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HappeningDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>of what, detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HappeningsModel</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, detail</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>date</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>date</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, of what</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::HoursModel</name>
    <message>
        <source>Hour from</source>
        <translation>Stunde ab</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Packets dropped</source>
        <translation>Verworfene Pakete</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Place boosts</source>
        <translation>Boosts planen</translation>
    </message>
    <message>
        <source>Boosts of a calendar file</source>
        <translation>Boosts einer Kalenderdatei</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>Termine der Datei</translation>
    </message>
    <message>
        <source>Events that name none of your connections go to</source>
        <translation>Termine, die keine Ihrer Verbindungen nennen, gehen an</translation>
    </message>
    <message>
        <source>Asking the carrier for the prices.</source>
        <translation>Die Preise werden beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>Placing them, one after the other.</source>
        <translation>Sie werden nacheinander geplant.</translation>
    </message>
    <message>
        <source>%1 placed, %2 refused. What was refused is not charged.</source>
        <comment>how many, how many</comment>
        <translation>%1 geplant, %2 abgelehnt. Abgelehntes wird nicht berechnet.</translation>
    </message>
    <message>
        <source>There is no event in this file.</source>
        <translation>In dieser Datei ist kein Termin.</translation>
    </message>
    <message>
        <source>Nothing is placed yet. %1 of %2 can be placed.</source>
        <comment>how many, how many</comment>
        <translation>Noch ist nichts geplant. %1 von %2 können geplant werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Placing</source>
        <translation>Wird geplant</translation>
    </message>
    <message numerus="yes">
        <source>Place %n of them, %1 at most</source>
        <comment>price</comment>
        <translation>
            <numerusform>%n davon planen, höchstens %1</numerusform>
            <numerusform>%n davon planen, höchstens %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices are told first.</source>
        <translation>Zuerst werden die Preise genannt.</translation>
    </message>
    <message>
        <source>None of them can be placed.</source>
        <translation>Keiner davon kann geplant werden.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportFlow</name>
    <message>
        <source>The carrier does not know this kind of repetition. (%1)</source>
        <comment>the carrier&apos;s English</comment>
        <translation>Der Carrier kennt diese Art der Wiederholung nicht. (%1)</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ImportModel</name>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoiceSaver</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 No file was written.</source>
        <translation>%1 Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoiceStrip</name>
    <message>
        <source>Issued %1, credits invoice %2</source>
        <translation>Gestellt am %1, Gutschrift zu Rechnung %2</translation>
    </message>
    <message>
        <source>Issued %1, due %2, paid %3</source>
        <translation>Gestellt am %1, fällig am %2, bezahlt am %3</translation>
    </message>
    <message>
        <source>Issued %1, due %2</source>
        <translation>Gestellt am %1, fällig am %2</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Prove it…</source>
        <translation>Nachweisen …</translation>
    </message>
    <message>
        <source>Has this invoice worked out again from the carrier&apos;s journal</source>
        <translation>Lässt diese Rechnung aus dem Journal des Carriers neu berechnen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesCard</name>
    <message>
        <source>An invoice is issued when a month is over.</source>
        <translation>Eine Rechnung wird gestellt, wenn ein Monat vorbei ist.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>The chosen one is explained on this page.</source>
        <translation>Die gewählte wird auf dieser Seite erklärt.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>invoices</comment>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesDialog</name>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::InvoicesModel</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, what it credits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>month, number, total, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::LeftModel</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MainWindow</name>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
    <message>
        <source>Turbolane, practice</source>
        <translation>Turbolane, Übung</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapFeed</name>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, %2 used</source>
        <translation>%1, %2 genutzt</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Dashes stopped: no live figures</source>
        <translation>Striche stehen: keine Live-Werte</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Your port</source>
        <translation>Ihr Port</translation>
    </message>
    <message>
        <source>On-ramps</source>
        <translation>Cloud-Zugänge</translation>
    </message>
    <message>
        <source>PoP</source>
        <translation>PoP</translation>
    </message>
    <message>
        <source>Width: bandwidth. Dashes: utilisation</source>
        <translation>Breite: Bandbreite. Striche: Auslastung</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapView</name>
    <message>
        <source>World map</source>
        <translation>Weltkarte</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MapWords</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n on-ramp(s)</source>
        <translation>
            <numerusform>%n Cloud-Zugang</numerusform>
            <numerusform>%n Cloud-Zugänge</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1; zoom in to see them apart</source>
        <translation>mit %1; zum Trennen hineinzoomen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>being provisioned</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>no live figures</source>
        <translation>keine Live-Werte</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::MonthCalendar</name>
    <message>
        <source>Month of boosts</source>
        <translation>Monat der Boosts</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. Space goes through them, Enter opens the week.</source>
        <comment>day, how many boosts</comment>
        <translation>%1, %2. Die Leertaste geht sie durch, Enter öffnet die Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s)</source>
        <translation>
            <numerusform>%n Boost</numerusform>
            <numerusform>%n Boosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter renames it, at no cost and without a pause.</source>
        <translation>Enter benennt sie um, kostenlos und ohne Unterbrechung.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits, hyphens, underscores or points.</source>
        <translation>Ein Name hat 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche oder Punkte.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <comment>names</comment>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NetworkPage</name>
    <message>
        <source>Shown on the map</source>
        <translation>Auf der Karte gezeigt</translation>
    </message>
    <message>
        <source>Mine and on-ramps</source>
        <translation>Meine und Cloud-Zugänge</translation>
    </message>
    <message>
        <source>Mine only</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>the key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next on-ramp</source>
        <translation>nächster Cloud-Zugang</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Draw a connection from the selected port (N)</source>
        <translation>Eine Verbindung vom gewählten Port aus ziehen (N)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The carrier does not answer: nothing can be ordered now.</source>
        <translation>Der Carrier antwortet nicht: Jetzt kann nichts beauftragt werden.</translation>
    </message>
    <message>
        <source>drop the line</source>
        <translation>Linie verwerfen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NewPortForm</name>
    <message>
        <source>Order port</source>
        <translation>Port beauftragen</translation>
    </message>
    <message>
        <source>City or data centre</source>
        <translation>Stadt oder Rechenzentrum</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Where the cross connect to your router is made.</source>
        <translation>Dort wird die Querverbindung zu Ihrem Router hergestellt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, data centre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asking the carrier where ports are sold.</source>
        <translation>Der Carrier wird gefragt, wo es Ports gibt.</translation>
    </message>
    <message>
        <source>Choose a data centre first.</source>
        <translation>Wählen Sie zuerst ein Rechenzentrum.</translation>
    </message>
    <message>
        <source>Choose a size first.</source>
        <translation>Wählen Sie zuerst eine Größe.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>You have a port with this name already.</source>
        <translation>Sie haben schon einen Port mit diesem Namen.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>Der Preis wird zuerst genannt.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>Der Preis wird beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>Charged from the moment it is lit, a part of a month by its seconds. Give it back at any time.</source>
        <translation>Berechnet wird ab der Schaltung, ein Teil eines Monats nach Sekunden. Sie können ihn jederzeit zurückgeben.</translation>
    </message>
    <message>
        <source>%1 a month for the port and %2 for the cross connect, which the data centre makes.</source>
        <comment>money, money</comment>
        <translation>%1 im Monat für den Port und %2 für die Querverbindung, die das Rechenzentrum herstellt.</translation>
    </message>
    <message>
        <source>%1 once.</source>
        <comment>money</comment>
        <translation>%1 einmalig.</translation>
    </message>
    <message>
        <source>Order port, %1 per month</source>
        <comment>money</comment>
        <translation>Port beauftragen, %1 pro Monat</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Wird beauftragt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NightBand</name>
    <message>
        <source>Night rate, %1 less</source>
        <translation>Nachtpreis, %1 weniger</translation>
    </message>
    <message>
        <source>%1 to %2 by the clocks of %3</source>
        <comment>time, time, city</comment>
        <translation>%1 bis %2 nach den Uhren von %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NoticePage</name>
    <message>
        <source>Going back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::NoticesPopover</name>
    <message>
        <source>Failures, boosts that ended, budget alerts and maintenance are told here.</source>
        <translation>Fehlschläge, beendete Boosts, Budgetwarnungen und Wartung stehen hier.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>Hinweise, die neuesten zuerst</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivität</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OccurrencesModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, schedule, connection, state</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OfferPage</name>
    <message>
        <source>Choose hours to see the price.</source>
        <translation>Wählen Sie Stunden, um den Preis zu sehen.</translation>
    </message>
    <message>
        <source>Asking the price.</source>
        <translation>Der Preis wird angefragt.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Turbo profile</source>
        <translation>Turbo-Profil</translation>
    </message>
    <message>
        <source>Not boosted</source>
        <translation>Kein Boost</translation>
    </message>
    <message>
        <source>Boost for, hours</source>
        <translation>Boost-Dauer, Stunden</translation>
    </message>
    <message>
        <source>Boost for %1</source>
        <translation>Boost für %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>terms, what is left of a budget</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampFilter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampFilters</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Round trip under</source>
        <translation>Umlaufzeit unter</translation>
    </message>
    <message>
        <source>Round trip under, milliseconds</source>
        <translation>Umlaufzeit unter, Millisekunden</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampList</name>
    <message>
        <source>City, site, region or provider</source>
        <translation>Stadt, Standort, Region, Anbieter</translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation>Nah an</translation>
    </message>
    <message>
        <source>RTT, ms</source>
        <translation>RTT, ms</translation>
    </message>
    <message>
        <source>Round trip from the port, in milliseconds</source>
        <translation>Umlaufzeit ab dem Port, in Millisekunden</translation>
    </message>
    <message>
        <source>On-ramps, nearest first</source>
        <translation>Cloud-Zugänge, nächster zuerst</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>kein Port</translation>
    </message>
    <message>
        <source>Nearest to %1, choose another port</source>
        <translation>Am nächsten an %1, anderen Port wählen</translation>
    </message>
    <message>
        <source>%1/Gbps h</source>
        <translation>%1/Gbit/s h</translation>
    </message>
    <message>
        <source>Price of the first Gbps for an hour</source>
        <translation>Preis des ersten Gbit/s für eine Stunde</translation>
    </message>
    <message>
        <source>No distances from this port</source>
        <translation>Keine Entfernungen ab diesem Port</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
    <message>
        <source>No on-ramp matches</source>
        <translation>Kein passender Cloud-Zugang</translation>
    </message>
    <message>
        <source>Nothing in the catalogue has all of these words.</source>
        <translation>Nichts im Katalog enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Remove that filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n on-ramp(s)</source>
        <translation>
            <numerusform>%n Cloud-Zugang</numerusform>
            <numerusform>%n Cloud-Zugänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 under %3</source>
        <translation>%1 von %2 unter %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The filter “Under %1” hides %n result(s). Nearest: %2, %3.</source>
        <translation>
            <numerusform>Der Filter „Unter %1“ verbirgt %n Treffer. Nächster: %2, %3.</numerusform>
            <numerusform>Der Filter „Unter %1“ verbirgt %n Treffer. Nächster: %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampPicker</name>
    <message>
        <source>City, site, region or provider</source>
        <translation>Stadt, Standort, Region, Anbieter</translation>
    </message>
    <message>
        <source>Choose an on-ramp</source>
        <translation>Cloud-Zugang wählen</translation>
    </message>
    <message>
        <source>On-ramps, nearest first</source>
        <translation>Cloud-Zugänge, nächster zuerst</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OnRampsModel</name>
    <message>
        <source>On-ramp</source>
        <translation>Cloud-Zugang</translation>
    </message>
    <message>
        <source>RTT, ms</source>
        <translation>RTT, ms</translation>
    </message>
    <message>
        <source>per Gbps and hour</source>
        <translation>pro Gbit/s und Stunde</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, no path from this port</source>
        <translation>%1, kein Pfad ab diesem Port</translation>
    </message>
    <message>
        <source>%1, round trip %2, %3 per Gbps and hour</source>
        <translation>%1, Umlaufzeit %2, %3 pro Gbit/s und Stunde</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::OtherTime</name>
    <message>
        <source>1 min to 7 days: 90 min, 1:30 h, 2 d</source>
        <translation>1 min bis 7 Tage: 90 min, 1:30 h, 2 d</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Boost for</source>
        <translation>Boost-Dauer</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that. Cities, providers, connections, orders and commands are found.</source>
        <translation>Nichts heißt so. Gefunden werden Städte, Anbieter, Verbindungen, Bestellungen und Befehle.</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Die Eingabetaste führt es aus</translation>
    </message>
    <message>
        <source>Enter shows it</source>
        <translation>Die Eingabetaste zeigt es</translation>
    </message>
    <message>
        <source>Asking the carrier</source>
        <translation>Der Carrier wird gefragt</translation>
    </message>
    <message>
        <source>Enter ends it now</source>
        <translation>Die Eingabetaste beendet ihn jetzt</translation>
    </message>
    <message>
        <source>Enter boosts: %1</source>
        <comment>price per hour, end</comment>
        <translation>Die Eingabetaste boostet: %1</translation>
    </message>
    <message>
        <source>Enter boosts: %1. %2</source>
        <comment>price per hour, end; budget</comment>
        <translation>Die Eingabetaste boostet: %1. %2</translation>
    </message>
    <message>
        <source>Asking the carrier for the price</source>
        <translation>Der Carrier wird nach dem Preis gefragt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PartsModel</name>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message>
        <source>Usage rows</source>
        <translation>Nutzungszeilen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1, genau</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <translation>%1, gerundet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>number of lines, length, round trip</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Strecke</numerusform>
            <numerusform>%n Strecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Standby path</source>
        <translation>Ersatzpfad</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>%1, %2 kg CO₂e per TB</source>
        <comment>path, carbon</comment>
        <translation>%1, %2 kg CO₂e je TB</translation>
    </message>
    <message>
        <source>Carried by its standby path: %1</source>
        <translation>Vom Ersatzpfad getragen: %1</translation>
    </message>
    <message>
        <source>Standby path, held for it: %1</source>
        <translation>Ersatzpfad, für sie freigehalten: %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathStrip</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>cable, length, round trip</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathsModel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Round trip, ms</source>
        <translation>Umlaufzeit, ms</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per 30 days</source>
        <translation>%1 pro 30 Tage</translation>
    </message>
    <message>
        <source>Length, km</source>
        <translation>Länge, km</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Schnellster</translation>
    </message>
    <message>
        <source>kg CO₂e per TB</source>
        <translation>kg CO₂e je TB</translation>
    </message>
    <message>
        <source>Shared risk</source>
        <translation>Gemeinsames Risiko</translation>
    </message>
    <message>
        <source>%1: %2, round trip %3 ms, %4, %5 kg CO₂e per TB, %6</source>
        <comment>path, route, figures</comment>
        <translation>%1: %2, Umlaufzeit %3 ms, %4, %5 kg CO₂e je TB, %6</translation>
    </message>
    <message>
        <source>Greenest</source>
        <translation>Am grünsten</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>Diverse pair</source>
        <translation>Getrenntes Paar</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Weiterer</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PathsPanel</name>
    <message>
        <source>Asking for the price</source>
        <translation>Preis wird angefragt</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) to %1</source>
        <translation>
            <numerusform>%n Pfad nach %1</numerusform>
            <numerusform>%n Pfade nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should it lead?</source>
        <translation>Wohin soll sie führen?</translation>
    </message>
    <message>
        <source>Choose an on-ramp on the map or in the form. Its path and price show here before you order.</source>
        <translation>Wählen Sie einen Cloud-Zugang auf der Karte oder im Formular. Pfad und Preis stehen vor dem Auftrag hier.</translation>
    </message>
    <message>
        <source>%1, quote %2</source>
        <comment>bandwidth, number</comment>
        <translation>%1, Angebot %2</translation>
    </message>
    <message>
        <source>Not as it is</source>
        <translation>So nicht</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PlanChoice</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortView</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Port, a month</source>
        <translation>Port, im Monat</translation>
    </message>
    <message>
        <source>Cross connect, a month</source>
        <translation>Querverbindung, im Monat</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Ordered with</source>
        <translation>Beauftragt mit</translation>
    </message>
    <message>
        <source>Steps of the port&apos;s order</source>
        <translation>Schritte des Auftrags für den Port</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, data centre</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) use it. A port is given back when none does.</source>
        <translation>
            <numerusform>%n Verbindung nutzt ihn. Ein Port wird zurückgegeben, wenn ihn keine mehr nutzt.</numerusform>
            <numerusform>%n Verbindungen nutzen ihn. Ein Port wird zurückgegeben, wenn ihn keine mehr nutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being given back.</source>
        <translation>Er wird gerade zurückgegeben.</translation>
    </message>
    <message>
        <source>Cancel the order, no charge</source>
        <translation>Auftrag zurücknehmen, ohne Kosten</translation>
    </message>
    <message>
        <source>Nothing is charged before it is lit.</source>
        <translation>Vor der Schaltung wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Charging stops as soon as it is switched off; its cross connect is removed.</source>
        <translation>Berechnet wird bis zur Abschaltung; seine Querverbindung wird entfernt.</translation>
    </message>
    <message>
        <source>The carrier is asked.</source>
        <translation>Der Carrier wird gefragt.</translation>
    </message>
    <message>
        <source>The port was not given back: something still uses it.</source>
        <translation>Der Port wurde nicht zurückgegeben: Er wird noch genutzt.</translation>
    </message>
    <message>
        <source>End the connections on it first.</source>
        <translation>Beenden Sie zuerst die Verbindungen an ihm.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortsDialog</name>
    <message>
        <source>%1
%2, %3</source>
        <comment>name, city, size or state</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Your ports</source>
        <translation>Ihre Ports</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PortsModel</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PracticeBar</name>
    <message>
        <source>Clock speed</source>
        <translation>Geschwindigkeit der Uhr</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Drills, and the story from its beginning</source>
        <translation>Störungen, und die Geschichte von vorn</translation>
    </message>
    <message>
        <source>To the month&apos;s end</source>
        <translation>Zum Monatsende</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Practice clock</source>
        <translation>Übungsuhr</translation>
    </message>
    <message>
        <source>Let the rest of the month happen, and its bill be made</source>
        <translation>Den Rest des Monats geschehen und seine Rechnung entstehen lassen</translation>
    </message>
    <message>
        <source>Throw these books of practice away, after asking</source>
        <translation>Diese Bücher der Übung verwerfen, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Die Uhr steht</translation>
    </message>
    <message>
        <source>Clock at %1</source>
        <translation>Uhr bei %1</translation>
    </message>
    <message>
        <source>Let the clock go on</source>
        <translation>Die Uhr weitergehen lassen</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Die Uhr anhalten</translation>
    </message>
    <message>
        <source>Telling the story so far: a fortnight of a network, %1</source>
        <translation>Die Vorgeschichte entsteht: vierzehn Tage eines Netzes, %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day of the week, day, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>To the next event, %1</source>
        <translation>Zum nächsten Ereignis, %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::PresenterNotes</name>
    <message>
        <source>%1: %2</source>
        <comment>a key, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Turbolane, presenter&apos;s notes</source>
        <translation>Turbolane, Notizen für den Vortrag</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, notes</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No tour just now</source>
        <translation>Gerade keine Tour</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>Was die Tasten tun</translation>
    </message>
    <message>
        <source>Tour, on the rail, begins it.</source>
        <translation>„Tour“ in der Leiste beginnt sie.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProfileCards</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>Change the bandwidth profiles</source>
        <translation>Bandbreitenprofile ändern</translation>
    </message>
    <message>
        <source>Bandwidth profiles</source>
        <translation>Bandbreitenprofile</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>in force</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>None</source>
        <comment>turbo profile</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Nothing to press Turbo for.</source>
        <translation>Nichts, wofür Turbo zu drücken wäre.</translation>
    </message>
    <message>
        <source>+%1 just now</source>
        <translation>+%1 im Moment</translation>
    </message>
    <message>
        <source>+%1 by day</source>
        <translation>+%1 am Tag</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Only while boosted</source>
        <translation>Nur im Boost</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProfileOpener</name>
    <message>
        <source>Open a saved profile</source>
        <translation>Gespeichertes Profil öffnen</translation>
    </message>
    <message>
        <source>Carrier profiles (*.json)</source>
        <translation>Carrierprofile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProgressPage</name>
    <message>
        <source>Cancel, no charge</source>
        <translation>Abbrechen, kostenlos</translation>
    </message>
    <message>
        <source>Boosting</source>
        <translation>Boost startet</translation>
    </message>
    <message>
        <source>Billing starts after the line-rate test.</source>
        <translation>Berechnet wird erst nach dem Line-Rate-Test.</translation>
    </message>
    <message>
        <source>%1 for %2. %3</source>
        <comment>price, time, sentence</comment>
        <translation>%1 für %2. %3</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProofDialog</name>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Worked out again</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>Items of the invoice, worked out again</source>
        <translation>Positionen der Rechnung, neu berechnet</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Proof of invoice %1</source>
        <translation>Nachweis der Rechnung %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every charge is made from facts that are written down as they happen. The invoice is worked out again from those alone, up to the day it was issued.</source>
        <translation>Jede Gebühr entsteht aus Tatsachen, die aufgeschrieben werden, sobald sie geschehen. Die Rechnung wird allein aus ihnen neu berechnet, bis zum Tag ihrer Ausstellung.</translation>
    </message>
    <message>
        <source>The carrier works it out again</source>
        <translation>Der Carrier berechnet sie neu</translation>
    </message>
    <message>
        <source>The difference is %1: the invoice is what its facts come to.</source>
        <translation>Der Unterschied ist %1: Die Rechnung ergibt sich aus ihren Tatsachen.</translation>
    </message>
    <message>
        <source>The difference is %1: the invoice is not what its facts come to. Query it.</source>
        <translation>Der Unterschied ist %1: Die Rechnung ergibt sich nicht aus ihren Tatsachen. Beanstanden Sie sie.</translation>
    </message>
    <message>
        <source>The whole invoice, tax included</source>
        <translation>Die ganze Rechnung, mit Steuer</translation>
    </message>
    <message>
        <source>%1 facts, each with the SHA-256 of the one before it; that of the last:</source>
        <translation>%1 Tatsachen, jede mit dem SHA-256 der vorigen; der letzten:</translation>
    </message>
    <message>
        <source>It could not be worked out again. %1</source>
        <translation>Sie konnte nicht neu berechnet werden. %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ProposalColumn</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>Gegenüber jetzt</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>Boost planen</translation>
    </message>
    <message>
        <source>Repeat it…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Move boost</source>
        <translation>Boost verschieben</translation>
    </message>
    <message>
        <source>New boost</source>
        <translation>Neuer Boost</translation>
    </message>
    <message>
        <source>This boost is not there any more.</source>
        <translation>Diesen Boost gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>Keine Verbindung ist in Betrieb.</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>Eine Bandbreite ist eine Zahl und eine Einheit, etwa 2,5G.</translation>
    </message>
    <message>
        <source>A boost lasts from 1 minute to 7 days.</source>
        <translation>Ein Boost dauert von 1 Minute bis 7 Tage.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>Der Preis wird beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>Der Preis wird zuerst genannt.</translation>
    </message>
    <message>
        <source>Now %1, %2. It is moved as a whole or not at all.</source>
        <comment>time, price</comment>
        <translation>Jetzt %1, %2. Er wird ganz verschoben oder gar nicht.</translation>
    </message>
    <message>
        <source>Then %1 again. Its capacity is reserved from now on.</source>
        <comment>bandwidth</comment>
        <translation>Danach wieder %1. Seine Kapazität ist ab jetzt reserviert.</translation>
    </message>
    <message>
        <source>Schedule boost, %1</source>
        <comment>price</comment>
        <translation>Boost planen, %1</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Move this time</source>
        <translation>Diesen Termin verschieben</translation>
    </message>
    <message>
        <source>There was no room at %1: nothing is reserved yet.</source>
        <comment>time</comment>
        <translation>Um %1 war kein Platz: Noch ist nichts reserviert.</translation>
    </message>
    <message>
        <source>This time alone: the others of the schedule stay as they are.</source>
        <translation>Nur dieser Termin: Die anderen des Plans bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Move boost, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The boost is scheduled.</source>
        <translation>Der Boost ist eingeplant.</translation>
    </message>
    <message>
        <source>The boost is moved.</source>
        <translation>Der Boost ist verschoben.</translation>
    </message>
    <message>
        <source>This time is moved.</source>
        <translation>Dieser Termin ist verschoben.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QueryDialog</name>
    <message>
        <source>Send query</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Query this line</source>
        <translation>Posten anfragen</translation>
    </message>
    <message>
        <source>%1, %2, %3 on invoice %4</source>
        <comment>owner, line, amount, number</comment>
        <translation>%1, %2, %3 auf Rechnung %4</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran nicht stimmt</translation>
    </message>
    <message>
        <source>How much of it looks too much</source>
        <translation>Wie viel davon zu viel erscheint</translation>
    </message>
    <message>
        <source>Before tax. Empty: you leave that to the carrier.</source>
        <translation>Vor Steuern. Leer: Das überlassen Sie dem Carrier.</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Say it in 1 to %1 letters.</source>
        <translation>Sagen Sie es in 1 bis %1 Buchstaben.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QuitDialog</name>
    <message>
        <source>Quit Turbolane</source>
        <translation>Turbolane beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>%n Boost läuft</numerusform>
            <numerusform>%n Boosts laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>If you quit all the same: %1</source>
        <translation>Wenn Sie trotzdem beenden: %1</translation>
    </message>
    <message>
        <source>The carrier can go on in the background: boosts end by themselves and the window comes back from the tray.</source>
        <translation>Der Carrier kann im Hintergrund weiterlaufen: Boosts enden von selbst, und das Fenster kommt aus der Taskleiste zurück.</translation>
    </message>
    <message>
        <source>The carrier can go on in the background: boosts end by themselves, and the window comes back when Turbolane is started again.</source>
        <translation>Der Carrier kann im Hintergrund weiterlaufen: Boosts enden von selbst, und das Fenster kommt zurück, wenn Turbolane erneut gestartet wird.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>%1 runs at %2 until %3.</source>
        <translation>%1 läuft mit %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is not boosted while Turbolane is closed, and its bill stands still. Started again before %2, the boost goes on until then.</source>
        <translation>%1 hat keinen Boost, solange Turbolane geschlossen ist, und seine Rechnung steht still. Wird es vor %2 wieder gestartet, läuft der Boost bis dahin weiter.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n boosts runs while Turbolane is closed, and their bill stands still. Started again before their end, they go on until then.</source>
        <translation>
            <numerusform>Der %n Boost läuft nicht, solange Turbolane geschlossen ist, und seine Rechnung steht still. Wird es vor seinem Ende wieder gestartet, läuft er bis dahin weiter.</numerusform>
            <numerusform>Keiner der %n Boosts läuft, solange Turbolane geschlossen ist, und ihre Rechnung steht still. Wird es vor ihrem Ende wieder gestartet, laufen sie bis dahin weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::QuoteClock</name>
    <message>
        <source>Fixing the price</source>
        <translation>Der Preis wird festgehalten</translation>
    </message>
    <message>
        <source>Fix this price for 5 minutes</source>
        <translation>Diesen Preis 5 Minuten festhalten</translation>
    </message>
    <message>
        <source>The fixed price has expired</source>
        <translation>Der feste Preis ist abgelaufen</translation>
    </message>
    <message>
        <source>Fix it again</source>
        <translation>Wieder festhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Price fixed until %1</source>
        <translation>Preis fest bis %1</translation>
    </message>
    <message>
        <source>Price fixed for %1 more</source>
        <translation>Preis noch %1 fest</translation>
    </message>
    <message>
        <source>Prices are exact, for the plan and term chosen</source>
        <translation>Preise sind genau, für den gewählten Tarif und die Laufzeit</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RepeatEdit</name>
    <message>
        <source>On weekdays of choice</source>
        <translation>An gewählten Wochentagen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RoundTripCard</name>
    <message>
        <source>of the path it takes, ms</source>
        <translation>des genommenen Pfads, ms</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RoundTripPlot</name>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Nothing carried it in the time shown</source>
        <translation>In der gezeigten Zeit hat nichts sie getragen</translation>
    </message>
    <message>
        <source>%1 all the time shown</source>
        <translation>%1 in der ganzen gezeigten Zeit</translation>
    </message>
    <message>
        <source>Between %1 and %2 in the time shown, last %3</source>
        <translation>Zwischen %1 und %2 in der gezeigten Zeit, zuletzt %3</translation>
    </message>
    <message>
        <source>carried by nothing</source>
        <translation>von nichts getragen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RouteRules</name>
    <message>
        <source>Stay within a region</source>
        <translation>In einer Region bleiben</translation>
    </message>
    <message>
        <source>Avoid a region</source>
        <translation>Eine Region meiden</translation>
    </message>
    <message>
        <source>Pass through a country</source>
        <translation>Durch ein Land führen</translation>
    </message>
    <message>
        <source>Pass through a region</source>
        <translation>Durch eine Region führen</translation>
    </message>
    <message>
        <source>MACsec</source>
        <translation>MACsec</translation>
    </message>
    <message>
        <source>Quantum-safe</source>
        <translation>Quantensicher</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Add a rule for every path</source>
        <translation>Eine Regel für jeden Weg hinzufügen</translation>
    </message>
    <message>
        <source>Every path has to</source>
        <translation>Jeder Weg muss</translation>
    </message>
    <message>
        <source>Encryption on every link</source>
        <translation>Verschlüsselung auf jeder Strecke</translation>
    </message>
    <message>
        <source>Stay within %1</source>
        <comment>region</comment>
        <translation>In %1 bleiben</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <comment>region</comment>
        <translation>%1 meiden</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <comment>country or region</comment>
        <translation>Durch %1 führen</translation>
    </message>
    <message>
        <source>%1 on every link</source>
        <comment>encryption</comment>
        <translation>%1 auf jeder Strecke</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RouteWishes</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Avoid a country</source>
        <translation>Ein Land meiden</translation>
    </message>
    <message>
        <source>Also compare routes that avoid</source>
        <translation>Auch Wege vergleichen ohne</translation>
    </message>
    <message>
        <source>Longest round trip, milliseconds</source>
        <translation>Längste Umlaufzeit, Millisekunden</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Longest round trip</source>
        <translation>Längste Umlaufzeit</translation>
    </message>
    <message>
        <source>Keep apart from</source>
        <translation>Getrennt halten von</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <translation>%1 meiden</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to keep apart from</comment>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::RowChartDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Throughput of %1</source>
        <translation>Durchsatz von %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>day, time, time</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The usage row is from %1 to %2, for %3.</source>
        <translation>Die Nutzungszeile reicht von %1 bis %2 und kostet %3.</translation>
    </message>
    <message>
        <source>Asking the carrier for the figures</source>
        <translation>Der Carrier wird nach den Werten gefragt</translation>
    </message>
    <message>
        <source>Nothing was measured then.</source>
        <translation>Damals wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>There are no figures just now.</source>
        <translation>Es gibt gerade keine Werte.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleColumn</name>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Costs at most</source>
        <translation>Kostet höchstens</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Diesmal auslassen</translation>
    </message>
    <message>
        <source>End schedule</source>
        <translation>Zeitplan beenden</translation>
    </message>
    <message>
        <source>Ends every time to come, nothing is charged for them. A boost that runs goes on until its end.</source>
        <translation>Beendet alle kommenden Male, für sie wird nichts berechnet. Ein laufender Boost geht bis zu seinem Ende weiter.</translation>
    </message>
    <message>
        <source>No time chosen</source>
        <translation>Kein Mal gewählt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>%1. Nothing of what is worked on is promised for that time; connections move to another path where one has room.</source>
        <comment>why the carrier works on it</comment>
        <translation>%1. Woran gearbeitet wird, wird für diese Zeit niemandem zugesagt; Verbindungen weichen auf einen anderen Weg aus, wo Platz ist.</translation>
    </message>
    <message>
        <source>Remove boost, no charge</source>
        <translation>Boost entfernen, kostenlos</translation>
    </message>
    <message>
        <source>End boost now</source>
        <translation>Boost jetzt beenden</translation>
    </message>
    <message>
        <source>Its capacity is free again at once. Nothing was charged.</source>
        <translation>Seine Kapazität ist sofort wieder frei. Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Charged until now, at most %1. The rest is not charged.</source>
        <translation>Bis jetzt berechnet, höchstens %1. Der Rest wird nicht berechnet.</translation>
    </message>
    <message>
        <source>The boost is removed, at no charge.</source>
        <translation>Der Boost ist entfernt, ohne Kosten.</translation>
    </message>
    <message>
        <source>Choose one to see why it is as it is. A new one is drawn in the week, over the hours it shall run, or begun with Insert.</source>
        <translation>Wählen Sie eine, um zu sehen, warum sie ist, wie sie ist. Eine neue wird in der Woche gezeichnet, über die Stunden, in denen sie laufen soll, oder mit Einfg begonnen.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the series…</source>
        <translation>Serie ändern …</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleDialog</name>
    <message>
        <source>Schedule boost</source>
        <translation>Boost planen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave that time out</source>
        <translation>Dieses Mal auslassen</translation>
    </message>
    <message>
        <source>Move it within its day</source>
        <translation>Am selben Tag verschieben</translation>
    </message>
    <message>
        <source>What to boost</source>
        <translation>Was geboostet wird</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>For example 10G, in whole Mbps.</source>
        <translation>Zum Beispiel 10G, in ganzen Mbit/s.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For example 2 h or 90 min.</source>
        <translation>Zum Beispiel 2 h oder 90 min.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>If there is no room</source>
        <translation>Wenn kein Platz ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>Keine Verbindung ist in Betrieb.</translation>
    </message>
    <message>
        <source>A name has letters, digits, “-”, “_” and “.”.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>A bandwidth is a number and a unit, such as 2.5G.</source>
        <translation>Eine Bandbreite ist eine Zahl und eine Einheit, etwa 2,5G.</translation>
    </message>
    <message>
        <source>A boost lasts from 1 minute to 7 days.</source>
        <translation>Ein Boost dauert von 1 Minute bis 7 Tage.</translation>
    </message>
    <message>
        <source>The price is told first.</source>
        <translation>Der Preis wird zuerst genannt.</translation>
    </message>
    <message>
        <source>Asking the carrier for the price.</source>
        <translation>Der Preis wird beim Carrier erfragt.</translation>
    </message>
    <message>
        <source>The first costs %1 at most.</source>
        <translation>Der erste kostet höchstens %1.</translation>
    </message>
    <message>
        <source>%1 in the next %2 days, %3 at most together.</source>
        <comment>times, days, money</comment>
        <translation>%1 in den nächsten %2 Tagen, zusammen höchstens %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Male</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them moved.</source>
        <translation>
            <numerusform>%n davon verschoben.</numerusform>
            <numerusform>%n davon verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is room at none of these times.</source>
        <translation>Zu keiner dieser Zeiten ist Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n boost(s)</source>
        <translation>
            <numerusform>%n Boost planen</numerusform>
            <numerusform>%n Boosts planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>%1 is scheduled.</source>
        <translation>%1 ist eingeplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <comment>how many, a sentence why</comment>
        <translation>
            <numerusform>%n abgelehnt: %1</numerusform>
            <numerusform>%n abgelehnt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A series stays with what it boosts.</source>
        <translation>Eine Serie bleibt bei dem, was sie boostet.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Serie ändern</translation>
    </message>
    <message>
        <source>That is what they cost now.</source>
        <translation>So viel kosten sie auch jetzt.</translation>
    </message>
    <message>
        <source>Now they cost %1: %2.</source>
        <comment>money, difference</comment>
        <translation>Jetzt kosten sie %1: %2.</translation>
    </message>
    <message>
        <source>Times that have begun stay. One that was skipped or moved by itself stays so on its day.</source>
        <translation>Was begonnen hat, bleibt. Ein Mal, das für sich ausgelassen oder verschoben wurde, bleibt es an seinem Tag.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>Change %n boost(s)</source>
        <translation>
            <numerusform>%n Boost ändern</numerusform>
            <numerusform>%n Boosts ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SchedulePage</name>
    <message>
        <source>Which times</source>
        <translation>Welche Male</translation>
    </message>
    <message>
        <source>Schedule boost</source>
        <translation>Boost planen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No boost is scheduled</source>
        <translation>Kein Boost ist geplant</translation>
    </message>
    <message>
        <source>Asking the carrier for your schedules</source>
        <translation>Ihre Zeitpläne werden beim Carrier erfragt</translation>
    </message>
    <message>
        <source>A boost can start by itself: once, or every day, with its capacity reserved and its price told before.</source>
        <translation>Ein Boost kann von selbst beginnen: einmal oder jeden Tag, mit reservierter Kapazität und vorher genanntem Preis.</translation>
    </message>
    <message>
        <source>Plan a transfer</source>
        <translation>Übertragung planen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ScheduleTop</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <translation>Wie Zeiten gezeigt werden</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Open calendar file…</source>
        <translation>Kalenderdatei öffnen…</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ServiceCard</name>
    <message>
        <source>Service level</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Met, %1 promised</source>
        <translation>Eingehalten, %1 zugesagt</translation>
    </message>
    <message>
        <source>Missed, %1 promised</source>
        <translation>Verfehlt, %1 zugesagt</translation>
    </message>
    <message>
        <source>The service level cannot be read just now. %1</source>
        <translation>Die Verfügbarkeit lässt sich gerade nicht lesen. %1</translation>
    </message>
    <message>
        <source>The carrier does not answer.</source>
        <translation>Der Carrier antwortet nicht.</translation>
    </message>
    <message>
        <source>Asking the carrier for the last 30 days</source>
        <translation>Die letzten 30 Tage werden beim Carrier erfragt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SettingsPage</name>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Billing time zone</source>
        <translation>Zeitzone der Abrechnung</translation>
    </message>
    <message>
        <source>Datapath</source>
        <translation>Datenpfad</translation>
    </message>
    <message>
        <source>Step times</source>
        <translation>Schrittzeiten</translation>
    </message>
    <message>
        <source>Look and feel</source>
        <translation>Aussehen und Bedienung</translation>
    </message>
    <message>
        <source>About Turbolane</source>
        <translation>Über Turbolane</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced: no sweeps, pulses or moving dashes; short fades only.</source>
        <translation>Reduziert: kein Kreisen, kein Pulsieren, keine laufenden Striche; nur kurzes Überblenden.</translation>
    </message>
    <message>
        <source>Turbo button</source>
        <translation>Turbo-Taste</translation>
    </message>
    <message>
        <source>Pressing twice: the first press shows the price for 5 s, the second starts.</source>
        <translation>Zweimal drücken: Der erste Druck zeigt den Preis für 5 s, der zweite startet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Turbolane starts again.</source>
        <translation>Gilt ab dem nächsten Start von Turbolane.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Hold to boost</source>
        <translation>Halten zum Boosten</translation>
    </message>
    <message>
        <source>Press twice</source>
        <translation>Zweimal drücken</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>None, at once</source>
        <translation>Keine, sofort</translation>
    </message>
    <message>
        <source>Demo, seconds</source>
        <translation>Demo, Sekunden</translation>
    </message>
    <message>
        <source>Real, seconds to minutes</source>
        <translation>Real, Sekunden bis Minuten</translation>
    </message>
    <message>
        <source>Carrier&apos;s version</source>
        <translation>Version des Carriers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Mitteilungen auf dem Desktop</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A boost ends in 5 minutes</source>
        <translation>Ein Boost endet in 5 Minuten</translation>
    </message>
    <message>
        <source>A boost has ended</source>
        <translation>Ein Boost ist zu Ende</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Etwas ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A connection is down</source>
        <translation>Eine Verbindung ist ausgefallen</translation>
    </message>
    <message>
        <source>A boost or an order, or a budget that has ended boosts.</source>
        <translation>Ein Boost oder ein Auftrag, oder ein Budget, das Boosts beendet hat.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::SoFarCard</name>
    <message>
        <source>This month so far</source>
        <translation>Monat bisher</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Boosts</source>
        <translation>Boosts</translation>
    </message>
    <message>
        <source>Waiting for usage</source>
        <translation>Warten auf Nutzung</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Usage up to %1</source>
        <translation>Nutzung bis %1</translation>
    </message>
    <message>
        <source>%1, %2 each second</source>
        <translation>%1, %2 je Sekunde</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what for, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Counted to %1. It catches up by itself; connections are not affected.</source>
        <translation>Gezählt bis %1. Holt von selbst auf; Verbindungen sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::Spinner</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Verbunden, %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Connected, usage is late</source>
        <translation>Verbunden, Nutzung verspätet</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <translation>Keine Antwort seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Live, last event %1 ago</source>
        <translation>Live, letztes Ereignis vor %1</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <translation>Letztes Ereignis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connections boosted</source>
        <translation>
            <numerusform>%1 von %n Verbindung im Boost</numerusform>
            <numerusform>%1 von %n Verbindungen im Boost</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>Offline, on this computer</source>
        <translation>Offline, auf diesem Rechner</translation>
    </message>
    <message>
        <source>The clock stands still</source>
        <translation>Die Uhr steht</translation>
    </message>
    <message>
        <source>Clock at %1×</source>
        <translation>Uhr bei %1×</translation>
    </message>
    <message>
        <source>Datapath: %1</source>
        <translation>Datenpfad: %1</translation>
    </message>
    <message>
        <source>Real packets</source>
        <translation>Echte Pakete</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TagsPart</name>
    <message>
        <source>costCentre=4711</source>
        <translation>costCentre=4711</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>A key, an equals sign and a value; Enter puts it on this connection</source>
        <translation>Ein Schlüssel, ein Gleichheitszeichen und ein Wert; Eingabe setzt es an diese Verbindung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press to take this tag away</source>
        <translation>Drücken, um dieses Schlagwort zu entfernen</translation>
    </message>
    <message>
        <source>A tag is a key and a value of up to 64 characters each: costCentre=4711</source>
        <translation>Ein Schlagwort ist ein Schlüssel und ein Wert von je höchstens 64 Zeichen: costCentre=4711</translation>
    </message>
    <message>
        <source>The tags are changed.</source>
        <translation>Die Schlagwörter sind geändert.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ThroughputChart</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Throughput by the hour</source>
        <translation>Durchsatz je Stunde</translation>
    </message>
    <message>
        <source>Throughput, %1</source>
        <translation>Durchsatz, %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TimeChoice</name>
    <message>
        <source>Boost for, hours</source>
        <translation>Boost-Dauer, Stunden</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Andere Dauer</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TimesList</name>
    <message>
        <source>Scheduled boosts</source>
        <translation>Geplante Boosts</translation>
    </message>
    <message>
        <source>Delete skips the chosen time.</source>
        <translation>Entf lässt das gewählte Mal aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2: %3</source>
        <comment>count, time, connection</comment>
        <translation>%1, als Nächstes %2: %3</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TourCard</name>
    <message>
        <source>Leave the tour</source>
        <translation>Die Führung verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Guided tour, %1 of %2</source>
        <comment>step, steps</comment>
        <translation>Führung, %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferColumn</name>
    <message>
        <source>Transfer planner</source>
        <translation>Übertragungsplaner</translation>
    </message>
    <message>
        <source>Finds the boosts that meet a deadline.</source>
        <translation>Findet die Boosts, mit denen ein Termin gehalten wird.</translation>
    </message>
    <message>
        <source>Schedule boosts</source>
        <translation>Boosts planen</translation>
    </message>
    <message>
        <source>Close the transfer planner</source>
        <translation>Übertragungsplaner schließen</translation>
    </message>
    <message>
        <source>Ways to do it</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Asking the carrier what each hour costs.</source>
        <translation>Der Anbieter wird gefragt, was jede Stunde kostet.</translation>
    </message>
    <message>
        <source>No plan meets the deadline: with every hour boosted that can be had, %1 of %2 are moved by then. Ask for less, or for later.</source>
        <comment>data, data</comment>
        <translation>Kein Plan hält den Termin: Mit jeder Stunde, die zu haben ist, sind bis dahin %1 von %2 übertragen. Weniger oder später verlangen.</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts zusätzlich</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <comment>length</comment>
        <translation>%1 Reserve</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Nicht rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n boost(s)</source>
        <translation>
            <numerusform>%n Boost planen</numerusform>
            <numerusform>%n Boosts planen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done in time without a boost.</source>
        <translation>Es ist auch ohne Boost rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Without a boost it is not done in time.</source>
        <translation>Ohne Boost ist es nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Nothing is scheduled, and nothing was charged.</source>
        <translation>Nichts ist geplant, und nichts wurde berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) could not be taken back and stand in the calendar.</source>
        <translation>
            <numerusform>%n Boost ließ sich nicht zurücknehmen und steht im Kalender.</numerusform>
            <numerusform>%n Boosts ließen sich nicht zurücknehmen und stehen im Kalender.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>1 of 3, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <comment>time</comment>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>time</comment>
        <translation>Fertig %1</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Leave for other traffic</source>
        <translation>Für anderen Verkehr lassen</translation>
    </message>
    <message>
        <source>%1 of what is carried is your data, the rest headers and repeats.</source>
        <translation>%1 des Transports sind Ihre Daten, der Rest Köpfe und Wiederholungen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1, %2 of its own</source>
        <comment>bandwidth, percent</comment>
        <translation>%1, %2 der eigenen</translation>
    </message>
    <message>
        <source>There is no connection that is up.</source>
        <translation>Keine Verbindung ist in Betrieb.</translation>
    </message>
    <message>
        <source>The deadline is over, or too close to boost anything before it.</source>
        <translation>Der Termin ist vorbei oder zu nah, um davor etwas anzuheben.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TransferPlot</name>
    <message>
        <source>Data moved</source>
        <translation>Übertragene Daten</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TryDialog</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking the carrier where the line is</source>
        <translation>Der Carrier wird gefragt, wo die Strecke ist</translation>
    </message>
    <message>
        <source>The carrier&apos;s machine does not carry it just now: there is nothing to run inside.</source>
        <translation>Der Rechner des Carriers trägt sie gerade nicht: Es gibt nichts, worin etwas laufen könnte.</translation>
    </message>
    <message>
        <source>Real packets go through this connection. These commands run inside its two ends, on the carrier&apos;s machine, for the user who started the carrier. Press Turbo while iperf3 sends, and its figures follow.</source>
        <translation>Durch diese Verbindung gehen echte Pakete. Diese Befehle laufen in ihren beiden Enden, auf dem Rechner des Carriers, für den Benutzer, der ihn gestartet hat. Drücken Sie Turbo, während iperf3 sendet: Seine Werte folgen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>what the command does</comment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Der Befehl wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboButton</name>
    <message>
        <source>Turbo</source>
        <translation>Turbo</translation>
    </message>
    <message>
        <source>%1. Press again within 5 seconds to boost.</source>
        <translation>%1. Innerhalb von 5 Sekunden nochmals drücken startet den Boost.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboCard</name>
    <message>
        <source>%1: %2, usually %3</source>
        <comment>order, time it took, typical time</comment>
        <translation>%1: %2, gewöhnlich %3</translation>
    </message>
    <message>
        <source>Show steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Hide steps</source>
        <translation>Schritte verbergen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::TurboPage</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>caption, bandwidth</comment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back.</source>
        <comment>what was done</comment>
        <translation>%1 Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UntilEdit</name>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>Until and with</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::UsageRowsModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Usage record</source>
        <translation>Nutzungssatz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WaysOut</name>
    <message>
        <source>Possible instead</source>
        <translation>Stattdessen möglich</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WeekCalendar</name>
    <message>
        <source>Week of boosts</source>
        <translation>Woche der Boosts</translation>
    </message>
    <message>
        <source>Nothing is chosen. The arrows choose a boost, Insert proposes a new one, Page Up and Page Down show another week.</source>
        <translation>Nichts gewählt. Die Pfeile wählen einen Boost, Einfg schlägt einen neuen vor, Bild auf und Bild ab zeigen eine andere Woche.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WhatIfDialog</name>
    <message>
        <source>the same</source>
        <translation>gleich viel</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Without boosts</source>
        <translation>Ohne Boosts</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation>Wie angenommen</translation>
    </message>
    <message>
        <source>The month as it was and as supposed</source>
        <translation>Der Monat, wie er war und wie angenommen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose what is supposed to have been other.</source>
        <translation>Wählen Sie, was anders gewesen sein soll.</translation>
    </message>
    <message>
        <source>The same use, rated as it was and as supposed. Nothing is ordered or changed.</source>
        <translation>Dieselbe Nutzung, bewertet, wie es war und wie angenommen. Nichts wird bestellt oder geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Base bandwidth</source>
        <translation>Basisbandbreite</translation>
    </message>
    <message>
        <source>Such as 2.5G. Empty: as it was.</source>
        <translation>Etwa 2,5G. Leer: wie es war.</translation>
    </message>
    <message>
        <source>This is not a bandwidth in whole Mbps.</source>
        <translation>Das ist keine Bandbreite in ganzen Mbps.</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3.</source>
        <comment>would cost, did cost, change</comment>
        <translation>%1 statt %2: %3.</translation>
    </message>
    <message>
        <source>the bandwidth</source>
        <comment>that is supposed</comment>
        <translation>die Bandbreite</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vor Steuer</translation>
    </message>
    <message>
        <source>It could not be worked out. %1</source>
        <translation>Es konnte nicht berechnet werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>More was carried than %1 would have let through in %n 5-minute sample(s).</source>
        <translation>
            <numerusform>Mehr, als %1 durchgelassen hätte, wurde in %n 5-Minuten-Wert übertragen.</numerusform>
            <numerusform>Mehr, als %1 durchgelassen hätte, wurde in %n 5-Minuten-Werten übertragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WindowFeed</name>
    <message>
        <source>The carrier</source>
        <translation>Der Carrier</translation>
    </message>
    <message numerus="yes">
        <source>%n boost(s) running</source>
        <translation>
            <numerusform>%n Boost läuft</numerusform>
            <numerusform>%n Boosts laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2.</source>
        <translation>%1 antwortet seit %2 nicht.</translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation>Sie sehen den Stand von %1.</translation>
    </message>
    <message>
        <source>Your connections keep running.</source>
        <translation>Ihre Verbindungen laufen weiter.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Practice carrier</source>
        <translation>Übungscarrier</translation>
    </message>
    <message>
        <source>%1 refuses this token.</source>
        <translation>%1 lehnt dieses Token ab.</translation>
    </message>
    <message>
        <source>Enter a new one in Settings.</source>
        <translation>Geben Sie in den Einstellungen ein neues ein.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::WorldPicture</name>
    <message>
        <source>Turbolane: your cloud connections, on one map</source>
        <translation>Turbolane: Ihre Cloud-Verbindungen, auf einer Karte</translation>
    </message>
    <message>
        <source>Turbolane</source>
        <translation>Turbolane</translation>
    </message>
    <message>
        <source>Draw a connection, see its exact price, and boost it for just the hours you need.</source>
        <translation>Eine Verbindung ziehen, ihren genauen Preis sehen und sie für genau die Stunden boosten, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Your cloud connections,
on one map.</source>
        <translation>Ihre Cloud-Verbindungen,
auf einer Karte.</translation>
    </message>
</context>
<context>
    <name>turbolane::ui::ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ganze Welt</translation>
    </message>
</context>
</TS>
