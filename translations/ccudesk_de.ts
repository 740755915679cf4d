<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BinRpcReader</name>
    <message>
        <source>The CCU sent an answer that cannot be understood.</source>
        <translation>Die CCU hat eine unverständliche Antwort gesendet.</translation>
    </message>
    <message>
        <source>The CCU sent something else than BIN-RPC. The port is wrong.</source>
        <translation>Die CCU hat etwas anderes als BIN-RPC gesendet. Der Port ist falsch.</translation>
    </message>
    <message>
        <source>The CCU sent more data than can be accepted.</source>
        <translation>Die CCU hat mehr Daten gesendet, als angenommen werden können.</translation>
    </message>
</context>
<context>
    <name>BinRpcWriter</name>
    <message>
        <source>“%1” cannot be sent: CUxD takes Western European letters and numbers of 32 bits only.</source>
        <translation>„%1“ kann nicht gesendet werden: CUxD nimmt nur westeuropäische Buchstaben und Zahlen mit 32 Bit.</translation>
    </message>
</context>
<context>
    <name>ChannelNames</name>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Sound: state</source>
        <translation>Ton: Zustand</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Alarm condition</source>
        <translation>Alarmbedingung</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Alarmmeldung</translation>
    </message>
    <message>
        <source>Analog input</source>
        <translation>Analogeingang</translation>
    </message>
    <message>
        <source>Shutter</source>
        <translation>Rollladen</translation>
    </message>
    <message>
        <source>Blind with slats: state</source>
        <translation>Jalousie: Zustand</translation>
    </message>
    <message>
        <source>Blind with slats</source>
        <translation>Jalousie</translation>
    </message>
    <message>
        <source>Week program</source>
        <translation>Wochenprogramm</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Dehumidifier</source>
        <translation>Entfeuchter</translation>
    </message>
    <message>
        <source>Floor heating: direct</source>
        <translation>Fußbodenheizung: direkt</translation>
    </message>
    <message>
        <source>Floor heating: pump</source>
        <translation>Fußbodenheizung: Pumpe</translation>
    </message>
    <message>
        <source>Floor heating: valve</source>
        <translation>Fußbodenheizung: Ventil</translation>
    </message>
    <message>
        <source>Floor heating</source>
        <translation>Fußbodenheizung</translation>
    </message>
    <message>
        <source>Heat demand: boiler</source>
        <translation>Wärmebedarf: Kessel</translation>
    </message>
    <message>
        <source>Heat demand: pump</source>
        <translation>Wärmebedarf: Pumpe</translation>
    </message>
    <message>
        <source>Heating: input</source>
        <translation>Heizung: Eingang</translation>
    </message>
    <message>
        <source>Temperature from elsewhere</source>
        <translation>Temperatur von außerhalb</translation>
    </message>
    <message>
        <source>Heating control</source>
        <translation>Heizungsregler</translation>
    </message>
    <message>
        <source>Thermostat: receiver</source>
        <translation>Thermostat: Empfänger</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Valve drive</source>
        <translation>Stellantrieb</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Condition: power</source>
        <translation>Bedingung: Leistung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Condition: brightness</source>
        <translation>Bedingung: Helligkeit</translation>
    </message>
    <message>
        <source>Condition: humidity</source>
        <translation>Bedingung: Luftfeuchte</translation>
    </message>
    <message>
        <source>Condition: fine dust</source>
        <translation>Bedingung: Feinstaub</translation>
    </message>
    <message>
        <source>Condition: rain</source>
        <translation>Bedingung: Regen</translation>
    </message>
    <message>
        <source>Condition: amount of rain</source>
        <translation>Bedingung: Regenmenge</translation>
    </message>
    <message>
        <source>Condition: temperature</source>
        <translation>Bedingung: Temperatur</translation>
    </message>
    <message>
        <source>Condition: wind direction</source>
        <translation>Bedingung: Windrichtung</translation>
    </message>
    <message>
        <source>Condition: wind speed</source>
        <translation>Bedingung: Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitschaltuhr</translation>
    </message>
    <message>
        <source>Dimmer</source>
        <translation>Dimmer</translation>
    </message>
    <message>
        <source>Dimmer: state</source>
        <translation>Dimmer: Zustand</translation>
    </message>
    <message>
        <source>Door lock</source>
        <translation>Türschloss</translation>
    </message>
    <message>
        <source>Garage door</source>
        <translation>Garagentor</translation>
    </message>
    <message>
        <source>Power meter</source>
        <translation>Leistungsmesser</translation>
    </message>
    <message>
        <source>Flow meter</source>
        <translation>Durchflussmesser</translation>
    </message>
    <message>
        <source>Heating: valve input</source>
        <translation>Heizung: Ventileingang</translation>
    </message>
    <message>
        <source>Heating: control</source>
        <translation>Heizung: Regelung</translation>
    </message>
    <message>
        <source>Heating: receiver</source>
        <translation>Heizung: Empfänger</translation>
    </message>
    <message>
        <source>Heating: switch</source>
        <translation>Heizung: Schalter</translation>
    </message>
    <message>
        <source>Heating: keys</source>
        <translation>Heizung: Tasten</translation>
    </message>
    <message>
        <source>Room climate: receiver</source>
        <translation>Raumklima: Empfänger</translation>
    </message>
    <message>
        <source>Room climate</source>
        <translation>Raumklima</translation>
    </message>
    <message>
        <source>Heating: window</source>
        <translation>Heizung: Fenster</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Device status</source>
        <translation>Gerätestatus</translation>
    </message>
    <message>
        <source>Motion detector</source>
        <translation>Bewegungsmelder</translation>
    </message>
    <message>
        <source>Motion detector, joined</source>
        <translation>Bewegungsmelder, verknüpft</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Signal light</source>
        <translation>Signalleuchte</translation>
    </message>
    <message>
        <source>Passages: counter</source>
        <translation>Durchgänge: Zähler</translation>
    </message>
    <message>
        <source>Passages: direction</source>
        <translation>Durchgänge: Richtung</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Energy meter</source>
        <translation>Energiezähler</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>Presence detector</source>
        <translation>Präsenzmelder</translation>
    </message>
    <message>
        <source>Rain detector</source>
        <translation>Regenmelder</translation>
    </message>
    <message>
        <source>Heater of the rain detector</source>
        <translation>Heizung des Regenmelders</translation>
    </message>
    <message>
        <source>Remote control: receiver</source>
        <translation>Fernbedienung: Empfänger</translation>
    </message>
    <message>
        <source>Light program</source>
        <translation>Farbprogramm</translation>
    </message>
    <message>
        <source>Light colour</source>
        <translation>Lichtfarbe</translation>
    </message>
    <message>
        <source>Window handle</source>
        <translation>Fenstergriff</translation>
    </message>
    <message>
        <source>Window contact</source>
        <translation>Fensterkontakt</translation>
    </message>
    <message>
        <source>Shutter: state</source>
        <translation>Rollladen: Zustand</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Rauchmelder</translation>
    </message>
    <message>
        <source>Reset of the state</source>
        <translation>Zurücksetzen des Zustands</translation>
    </message>
    <message>
        <source>Switch: message</source>
        <translation>Schalter: Meldung</translation>
    </message>
    <message>
        <source>Switch: state</source>
        <translation>Schalter: Zustand</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Luftqualität</translation>
    </message>
    <message>
        <source>Wall thermostat</source>
        <translation>Wandthermostat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dimmer, virtual</source>
        <translation>Dimmer, virtuell</translation>
    </message>
    <message>
        <source>Virtual key</source>
        <translation>Virtuelle Taste</translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation>Wassermelder</translation>
    </message>
    <message>
        <source>Water valve: state</source>
        <translation>Wasserventil: Zustand</translation>
    </message>
    <message>
        <source>Water valve</source>
        <translation>Wasserventil</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Window: receiver</source>
        <translation>Fenster: Empfänger</translation>
    </message>
    <message>
        <source>Window drive</source>
        <translation>Fensterantrieb</translation>
    </message>
</context>
<context>
    <name>Findable</name>
    <message>
        <source>Run the program %1</source>
        <translation>Programm %1 ausführen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>System variable</source>
        <translation>Systemvariable</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the user guide in this language; there are de and en</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HomeCopy</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one of this name with another type.</source>
        <translation>Es gibt eine mit diesem Namen, aber anderem Typ.</translation>
    </message>
    <message>
        <source>There is one of this name with other values to choose from.</source>
        <translation>Es gibt eine mit diesem Namen, aber anderen Werten zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Without a room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>Die Batterie ist schwach.</translation>
    </message>
    <message>
        <source>The device reports sabotage.</source>
        <translation>Das Gerät meldet Sabotage.</translation>
    </message>
    <message>
        <source>The device says that this value is not valid.</source>
        <translation>Das Gerät meldet, dass dieser Wert ungültig ist.</translation>
    </message>
    <message>
        <source>Last reported: %1.</source>
        <translation>Zuletzt gemeldet: %1.</translation>
    </message>
    <message>
        <source>The CCU has not received a value from this device yet.</source>
        <translation>Die CCU hat von diesem Gerät noch keinen Wert empfangen.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Entriegeln …</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Schließen …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>short form of a command on its way: &quot;On → Off&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Opened here, it closes by itself after %1 minutes.</source>
        <translation>Hier geöffnet, schließt es nach %1 Minuten von selbst.</translation>
    </message>
</context>
<context>
    <name>JsonRpcReader</name>
    <message>
        <source>The CCU&apos;s logic layer is not running. It may be starting.</source>
        <translation>Die Logikschicht der CCU läuft nicht. Vielleicht startet sie gerade.</translation>
    </message>
    <message>
        <source>The CCU has ended the session. Please sign in again.</source>
        <translation>Die CCU hat die Sitzung beendet. Bitte melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your user account on the CCU is not allowed to do this.</source>
        <translation>Ihr Benutzerkonto auf der CCU darf das nicht.</translation>
    </message>
    <message>
        <source>The CCU refused to sign you in: the user name or the password is wrong, or too many sessions are open.</source>
        <translation>Die CCU hat die Anmeldung abgelehnt: Benutzername oder Passwort ist falsch, oder es sind zu viele Sitzungen offen.</translation>
    </message>
    <message>
        <source>The CCU did not accept the request.</source>
        <translation>Die CCU hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The CCU ran into an internal error.</source>
        <translation>In der CCU ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The CCU does not offer this function.</source>
        <translation>Die CCU bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>The CCU does not know this interface, or its script failed.</source>
        <translation>Die CCU kennt diese Schnittstelle nicht, oder ihr Skript ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The CCU could not carry this out. The device may be out of reach.</source>
        <translation>Die CCU konnte das nicht ausführen. Vielleicht ist das Gerät nicht erreichbar.</translation>
    </message>
    <message>
        <source>The CCU answered with a web page where data was expected. Check address and port.</source>
        <translation>Die CCU hat mit einer Webseite geantwortet, wo Daten erwartet wurden. Bitte prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The CCU sent an answer that cannot be understood.</source>
        <translation>Die CCU hat eine unverständliche Antwort gesendet.</translation>
    </message>
</context>
<context>
    <name>JsonRpcWriter</name>
    <message>
        <source>The text contains a character that the CCU cannot store. Nothing was sent.</source>
        <translation>Der Text enthält ein Zeichen, das die CCU nicht speichern kann. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>LinkGraph</name>
    <message>
        <source>%1 (%2) acts on %3 (%4): %5</source>
        <translation>%1 (%2) wirkt auf %3 (%4): %5</translation>
    </message>
    <message>
        <source>%1 (%2) acts on %3 (%4), called “%5”: %6</source>
        <translation>%1 (%2) wirkt auf %3 (%4), Name „%5“: %6</translation>
    </message>
</context>
<context>
    <name>LinkSettings</name>
    <message>
        <source>Kind of action</source>
        <translation>Art der Aktion</translation>
    </message>
    <message>
        <source>Mode of the thermostat</source>
        <translation>Betriebsart des Thermostats</translation>
    </message>
    <message>
        <source>Upper limit of the condition</source>
        <translation>Obere Grenze der Bedingung</translation>
    </message>
    <message>
        <source>Lower limit of the condition</source>
        <translation>Untere Grenze der Bedingung</translation>
    </message>
    <message>
        <source>Condition while off</source>
        <translation>Bedingung, wenn aus</translation>
    </message>
    <message>
        <source>Condition during the switch-off delay</source>
        <translation>Bedingung während der Ausschaltverzögerung</translation>
    </message>
    <message>
        <source>Condition while on</source>
        <translation>Bedingung, wenn ein</translation>
    </message>
    <message>
        <source>Condition during the switch-on delay</source>
        <translation>Bedingung während der Einschaltverzögerung</translation>
    </message>
    <message>
        <source>Condition while dimming down</source>
        <translation>Bedingung beim Herunterdimmen</translation>
    </message>
    <message>
        <source>Condition while dimming up</source>
        <translation>Bedingung beim Hochdimmen</translation>
    </message>
    <message>
        <source>Temperature step</source>
        <translation>Temperaturschritt</translation>
    </message>
    <message>
        <source>Brightest level when dimming</source>
        <translation>Hellste Stufe beim Dimmen</translation>
    </message>
    <message>
        <source>Darkest level when dimming</source>
        <translation>Dunkelste Stufe beim Dimmen</translation>
    </message>
    <message>
        <source>Step when dimming</source>
        <translation>Schrittweite beim Dimmen</translation>
    </message>
    <message>
        <source>While off, go to</source>
        <translation>Wenn aus, wechseln zu</translation>
    </message>
    <message>
        <source>During the switch-off delay, go to</source>
        <translation>Während der Ausschaltverzögerung wechseln zu</translation>
    </message>
    <message>
        <source>While on, go to</source>
        <translation>Wenn ein, wechseln zu</translation>
    </message>
    <message>
        <source>During the switch-on delay, go to</source>
        <translation>Während der Einschaltverzögerung wechseln zu</translation>
    </message>
    <message>
        <source>While dimming down, go to</source>
        <translation>Beim Herunterdimmen wechseln zu</translation>
    </message>
    <message>
        <source>While dimming up, go to</source>
        <translation>Beim Hochdimmen wechseln zu</translation>
    </message>
    <message>
        <source>Again and again while the key is held</source>
        <translation>Wiederholen, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Warn by blinking before switching off</source>
        <translation>Vor dem Ausschalten durch Blinken warnen</translation>
    </message>
    <message>
        <source>Blinking, time at the lower level</source>
        <translation>Blinken, Zeit auf der niedrigen Stufe</translation>
    </message>
    <message>
        <source>Blinking, time at the old level</source>
        <translation>Blinken, Zeit auf der bisherigen Stufe</translation>
    </message>
    <message>
        <source>Blinking, step</source>
        <translation>Blinken, Schrittweite</translation>
    </message>
    <message>
        <source>Switch-off delay</source>
        <translation>Ausschaltverzögerung</translation>
    </message>
    <message>
        <source>Switch-off delay, unit</source>
        <translation>Ausschaltverzögerung, Einheit</translation>
    </message>
    <message>
        <source>Switch-off delay, times the unit</source>
        <translation>Ausschaltverzögerung, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>Level when off</source>
        <translation>Stufe, wenn aus</translation>
    </message>
    <message>
        <source>Stays off for</source>
        <translation>Bleibt aus für</translation>
    </message>
    <message>
        <source>Stays off for, unit</source>
        <translation>Bleibt aus für, Einheit</translation>
    </message>
    <message>
        <source>Stays off for, times the unit</source>
        <translation>Bleibt aus für, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>Time off counts</source>
        <translation>Ausschaltdauer gilt</translation>
    </message>
    <message>
        <source>Switch on at once after the delay</source>
        <translation>Nach der Verzögerung sofort einschalten</translation>
    </message>
    <message>
        <source>Switch-on delay</source>
        <translation>Einschaltverzögerung</translation>
    </message>
    <message>
        <source>Switch-on delay, unit</source>
        <translation>Einschaltverzögerung, Einheit</translation>
    </message>
    <message>
        <source>Switch-on delay, times the unit</source>
        <translation>Einschaltverzögerung, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>Level when on</source>
        <translation>Stufe, wenn ein</translation>
    </message>
    <message>
        <source>Level that counts as on</source>
        <translation>Stufe, ab der es als ein gilt</translation>
    </message>
    <message>
        <source>Stays on for</source>
        <translation>Bleibt ein für</translation>
    </message>
    <message>
        <source>Stays on for, unit</source>
        <translation>Bleibt ein für, Einheit</translation>
    </message>
    <message>
        <source>Stays on for, times the unit</source>
        <translation>Bleibt ein für, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>Time on counts</source>
        <translation>Einschaltdauer gilt</translation>
    </message>
    <message>
        <source>Light effect when on</source>
        <translation>Lichteffekt, wenn ein</translation>
    </message>
    <message>
        <source>Colour when on</source>
        <translation>Farbe, wenn ein</translation>
    </message>
    <message>
        <source>Light effect when off</source>
        <translation>Lichteffekt, wenn aus</translation>
    </message>
    <message>
        <source>Colour when off</source>
        <translation>Farbe, wenn aus</translation>
    </message>
    <message>
        <source>Dims down within</source>
        <translation>Dimmt herunter in</translation>
    </message>
    <message>
        <source>Dims down within, unit</source>
        <translation>Dimmt herunter in, Einheit</translation>
    </message>
    <message>
        <source>Dims down within, times the unit</source>
        <translation>Dimmt herunter in, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>Dims up within</source>
        <translation>Dimmt hoch in</translation>
    </message>
    <message>
        <source>Dims up within, unit</source>
        <translation>Dimmt hoch in, Einheit</translation>
    </message>
    <message>
        <source>Dims up within, times the unit</source>
        <translation>Dimmt hoch in, Vielfaches der Einheit</translation>
    </message>
    <message>
        <source>First step when dimming</source>
        <translation>Erster Schritt beim Dimmen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Light signal</source>
        <translation>Lichtsignal</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Switches on and off in turn</source>
        <translation>Schaltet abwechselnd ein und aus</translation>
    </message>
    <message>
        <source>Switches on</source>
        <translation>Schaltet ein</translation>
    </message>
    <message>
        <source>Switches off</source>
        <translation>Schaltet aus</translation>
    </message>
    <message>
        <source>Dims up while the key is held</source>
        <translation>Dimmt hoch, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Dims down while the key is held</source>
        <translation>Dimmt herunter, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Dims up and down in turn</source>
        <translation>Dimmt abwechselnd hoch und herunter</translation>
    </message>
    <message>
        <source>Does nothing</source>
        <translation>Tut nichts</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Teach in devices</source>
        <translation>Geräte anlernen</translation>
    </message>
    <message>
        <source>Firmware of the devices</source>
        <translation>Firmware der Geräte</translation>
    </message>
    <message>
        <source>Check the home</source>
        <translation>Zuhause prüfen</translation>
    </message>
</context>
<context>
    <name>ParameterNames</name>
    <message>
        <source>Access permission</source>
        <translation>Zutrittsberechtigung</translation>
    </message>
    <message>
        <source>Siren sounds</source>
        <translation>Sirene ertönt</translation>
    </message>
    <message>
        <source>Siren sound</source>
        <translation>Sirenenton</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Active profile</source>
        <translation>Aktives Profil</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchtigkeit</translation>
    </message>
    <message>
        <source>Actual temperature</source>
        <translation>Ist-Temperatur</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Automatic mode</source>
        <translation>Automatikmodus</translation>
    </message>
    <message>
        <source>Average brightness</source>
        <translation>Mittlere Helligkeit</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batteriespannung</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Boost time left</source>
        <translation>Verbleibende Boost-Zeit</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Too many radio bursts</source>
        <translation>Zu viele Funk-Bursts</translation>
    </message>
    <message>
        <source>Carrier sense level</source>
        <translation>Carrier-Sense-Pegel</translation>
    </message>
    <message>
        <source>Channel mode</source>
        <translation>Kanalmodus</translation>
    </message>
    <message>
        <source>Access code number</source>
        <translation>Nummer des Zutrittscodes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Light pattern</source>
        <translation>Leuchtmuster</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Farbtemperatur</translation>
    </message>
    <message>
        <source>Combined command</source>
        <translation>Kombinierter Befehl</translation>
    </message>
    <message>
        <source>Comfort mode</source>
        <translation>Komfortmodus</translation>
    </message>
    <message>
        <source>CO₂ concentration</source>
        <translation>CO₂-Konzentration</translation>
    </message>
    <message>
        <source>Configuration pending</source>
        <translation>Konfiguration ausstehend</translation>
    </message>
    <message>
        <source>Change of target temperature</source>
        <translation>Änderung der Soll-Temperatur</translation>
    </message>
    <message>
        <source>Control mode</source>
        <translation>Regelungsmodus</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Current brightness</source>
        <translation>Aktuelle Helligkeit</translation>
    </message>
    <message>
        <source>Direction of passage</source>
        <translation>Durchgangsrichtung</translation>
    </message>
    <message>
        <source>Waiting for firmware</source>
        <translation>Wartet auf Firmware</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Taupunkt</translation>
    </message>
    <message>
        <source>Dew point alarm</source>
        <translation>Taupunktalarm</translation>
    </message>
    <message>
        <source>Direction of movement</source>
        <translation>Bewegungsrichtung</translation>
    </message>
    <message>
        <source>Dirt in the chamber</source>
        <translation>Verschmutzung der Rauchkammer</translation>
    </message>
    <message>
        <source>Display text</source>
        <translation>Anzeigetext</translation>
    </message>
    <message>
        <source>Door command</source>
        <translation>Torbefehl</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Duration, unit</source>
        <translation>Dauer, Einheit</translation>
    </message>
    <message>
        <source>Duration, value</source>
        <translation>Dauer, Wert</translation>
    </message>
    <message>
        <source>Transmit limit reached</source>
        <translation>Sendezeitgrenze erreicht</translation>
    </message>
    <message>
        <source>Duty cycle</source>
        <translation>Funk-Sendezeit (Duty Cycle)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Emergency operation</source>
        <translation>Notbetrieb</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy fed in</source>
        <translation>Eingespeiste Energie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Alarm test failed</source>
        <translation>Alarmtest fehlgeschlagen</translation>
    </message>
    <message>
        <source>Battery fault</source>
        <translation>Batteriefehler</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Sensor does not answer</source>
        <translation>Sensor antwortet nicht</translation>
    </message>
    <message>
        <source>Coprocessor fault</source>
        <translation>Coprozessor gestört</translation>
    </message>
    <message>
        <source>Smoke chamber dirty</source>
        <translation>Rauchkammer verschmutzt</translation>
    </message>
    <message>
        <source>Frost protection fault</source>
        <translation>Frostschutz gestört</translation>
    </message>
    <message>
        <source>Lock jammed</source>
        <translation>Schloss klemmt</translation>
    </message>
    <message>
        <source>Not lying flat</source>
        <translation>Liegt nicht waagerecht</translation>
    </message>
    <message>
        <source>Overheated</source>
        <translation>Überhitzt</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Power supply fault</source>
        <translation>Stromversorgung gestört</translation>
    </message>
    <message>
        <source>Power failure</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>Power reduced</source>
        <translation>Leistung reduziert</translation>
    </message>
    <message>
        <source>Relay fault</source>
        <translation>Relais gestört</translation>
    </message>
    <message>
        <source>Restart needed</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Voltage too low</source>
        <translation>Unterspannung</translation>
    </message>
    <message>
        <source>Update fault</source>
        <translation>Update fehlgeschlagen</translation>
    </message>
    <message>
        <source>Valve fault</source>
        <translation>Ventil gestört</translation>
    </message>
    <message>
        <source>Water fault</source>
        <translation>Wasserstörung</translation>
    </message>
    <message>
        <source>Wind sensor does not answer</source>
        <translation>Windsensor antwortet nicht</translation>
    </message>
    <message>
        <source>Wind direction not aligned</source>
        <translation>Windrichtung nicht eingenordet</translation>
    </message>
    <message>
        <source>External clock</source>
        <translation>Externer Wärme-/Kühltakt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Frostschutz</translation>
    </message>
    <message>
        <source>Gas volume</source>
        <translation>Gasmenge</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Gasdurchfluss</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizelement</translation>
    </message>
    <message>
        <source>Heating or cooling</source>
        <translation>Heizen oder Kühlen</translation>
    </message>
    <message>
        <source>Highest brightness</source>
        <translation>Höchste Helligkeit</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Humidity alarm</source>
        <translation>Feuchtealarm</translation>
    </message>
    <message>
        <source>Humidity limit</source>
        <translation>Feuchtebegrenzung</translation>
    </message>
    <message>
        <source>Operation blocked</source>
        <translation>Bedienung gesperrt</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>Kommunikationstest</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Last direction of passage</source>
        <translation>Letzte Durchgangsrichtung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Slat position</source>
        <translation>Lamellenstellung</translation>
    </message>
    <message>
        <source>Real level</source>
        <translation>Tatsächlicher Pegel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Lock command</source>
        <translation>Schlossbefehl</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Low battery in the sensor</source>
        <translation>Batterie im Sensor schwach</translation>
    </message>
    <message>
        <source>Lowering mode</source>
        <translation>Absenkmodus</translation>
    </message>
    <message>
        <source>Lowest brightness</source>
        <translation>Niedrigste Helligkeit</translation>
    </message>
    <message>
        <source>Manual mode</source>
        <translation>Manueller Modus</translation>
    </message>
    <message>
        <source>Fine dust PM1</source>
        <translation>Feinstaub PM1</translation>
    </message>
    <message>
        <source>Fine dust PM10</source>
        <translation>Feinstaub PM10</translation>
    </message>
    <message>
        <source>Fine dust PM10, 24 h average</source>
        <translation>Feinstaub PM10, 24-h-Mittel</translation>
    </message>
    <message>
        <source>Fine dust PM1, 24 h average</source>
        <translation>Feinstaub PM1, 24-h-Mittel</translation>
    </message>
    <message>
        <source>Fine dust PM2.5</source>
        <translation>Feinstaub PM2,5</translation>
    </message>
    <message>
        <source>Fine dust PM2.5, 24 h average</source>
        <translation>Feinstaub PM2,5, 24-h-Mittel</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Feuchtigkeit</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Motion detection</source>
        <translation>Bewegungserkennung</translation>
    </message>
    <message>
        <source>Particles PM1</source>
        <translation>Partikel PM1</translation>
    </message>
    <message>
        <source>Particles PM10</source>
        <translation>Partikel PM10</translation>
    </message>
    <message>
        <source>Particles PM2.5</source>
        <translation>Partikel PM2,5</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Letzter Pegel</translation>
    </message>
    <message>
        <source>On for</source>
        <translation>Einschaltdauer</translation>
    </message>
    <message>
        <source>Open the latch</source>
        <translation>Tür öffnen</translation>
    </message>
    <message>
        <source>Warning light on</source>
        <translation>Warnlicht an</translation>
    </message>
    <message>
        <source>Warning light</source>
        <translation>Warnlicht</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>Abwesenheitsmodus</translation>
    </message>
    <message>
        <source>Away temperature</source>
        <translation>Temperatur bei Abwesenheit</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Mains failure</source>
        <translation>Netzausfall</translation>
    </message>
    <message>
        <source>Presence detection</source>
        <translation>Präsenzerkennung</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Lock pressed</source>
        <translation>Verriegeln gedrückt</translation>
    </message>
    <message>
        <source>Long press</source>
        <translation>Langer Tastendruck</translation>
    </message>
    <message>
        <source>Released after a long press</source>
        <translation>Nach langem Druck losgelassen</translation>
    </message>
    <message>
        <source>Start of a long press</source>
        <translation>Beginn eines langen Drucks</translation>
    </message>
    <message>
        <source>Short press</source>
        <translation>Kurzer Tastendruck</translation>
    </message>
    <message>
        <source>Unlock pressed</source>
        <translation>Entriegeln gedrückt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Override time left</source>
        <translation>Verbleibende Übersteuerung</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Rain amount</source>
        <translation>Regenmenge</translation>
    </message>
    <message>
        <source>Stop dimming</source>
        <translation>Dimmen anhalten</translation>
    </message>
    <message>
        <source>Dimming time</source>
        <translation>Dimmzeit</translation>
    </message>
    <message>
        <source>Dimming time, unit</source>
        <translation>Dimmzeit, Einheit</translation>
    </message>
    <message>
        <source>Dimming time, value</source>
        <translation>Dimmzeit, Wert</translation>
    </message>
    <message>
        <source>Lock again after</source>
        <translation>Wieder verriegeln nach</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reset motion</source>
        <translation>Bewegung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset presence</source>
        <translation>Präsenz zurücksetzen</translation>
    </message>
    <message>
        <source>Signal at the device</source>
        <translation>Empfang am Gerät</translation>
    </message>
    <message>
        <source>Signal at the CCU</source>
        <translation>Empfang an der CCU</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Calibration run</source>
        <translation>Kalibrierfahrt</translation>
    </message>
    <message>
        <source>Calibration result</source>
        <translation>Ergebnis der Kalibrierung</translation>
    </message>
    <message>
        <source>Sensor fault</source>
        <translation>Sensor gestört</translation>
    </message>
    <message>
        <source>Impulse sequence</source>
        <translation>Impulsfolge</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>Soll-Temperatur</translation>
    </message>
    <message>
        <source>Heating mode</source>
        <translation>Heizmodus</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchalarm</translation>
    </message>
    <message>
        <source>Smoke detector command</source>
        <translation>Rauchmelderbefehl</translation>
    </message>
    <message>
        <source>Result of the smoke test</source>
        <translation>Ergebnis des Rauchtests</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Klangdatei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State uncertain</source>
        <translation>Zustand ungewiss</translation>
    </message>
    <message>
        <source>Was unreachable</source>
        <translation>War nicht erreichbar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>Sonnenscheindauer</translation>
    </message>
    <message>
        <source>Sunny</source>
        <translation>Sonnig</translation>
    </message>
    <message>
        <source>Switching point reached</source>
        <translation>Schaltpunkt erreicht</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature out of range</source>
        <translation>Temperatur außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Operating time</source>
        <translation>Betriebszeit</translation>
    </message>
    <message>
        <source>Typical particle size</source>
        <translation>Typische Partikelgröße</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Update pending</source>
        <translation>Update ausstehend</translation>
    </message>
    <message>
        <source>Adapt the valve</source>
        <translation>Ventil anpassen</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water flow</source>
        <translation>Wasserdurchfluss</translation>
    </message>
    <message>
        <source>Water volume</source>
        <translation>Wassermenge</translation>
    </message>
    <message>
        <source>Water since opening</source>
        <translation>Wassermenge seit dem Öffnen</translation>
    </message>
    <message>
        <source>Paused week programs</source>
        <translation>Ausgesetzte Wochenprogramme</translation>
    </message>
    <message>
        <source>Pause a week program</source>
        <translation>Wochenprogramm aussetzen</translation>
    </message>
    <message>
        <source>Wind direction</source>
        <translation>Windrichtung</translation>
    </message>
    <message>
        <source>Wind variation</source>
        <translation>Schwankung der Windrichtung</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Windy</source>
        <translation>Windig</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Valve opening</source>
        <translation>Ventilöffnung</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>%1: quality</source>
        <translation>%1: Gültigkeit</translation>
    </message>
    <message>
        <source>Supply voltage</source>
        <translation>Betriebsspannung</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>Gerätetemperatur</translation>
    </message>
</context>
<context>
    <name>PlainWish</name>
    <message>
        <source>This device cannot do that.</source>
        <translation>Dieses Gerät kann das nicht.</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 verriegeln</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entriegeln</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 verstummen lassen</translation>
    </message>
</context>
<context>
    <name>SettingNames</name>
    <message>
        <source>Channels that end a running transmission</source>
        <translation>Kanäle, die eine laufende Übertragung beenden</translation>
    </message>
    <message>
        <source>Signed transmission</source>
        <translation>Gesicherte Übertragung</translation>
    </message>
    <message>
        <source>Waiting time for answers</source>
        <translation>Wartezeit auf Antworten</translation>
    </message>
    <message>
        <source>Averaging time</source>
        <translation>Mittelungszeit</translation>
    </message>
    <message>
        <source>Backlight stays on for</source>
        <translation>Beleuchtung bleibt an für</translation>
    </message>
    <message>
        <source>Pause after a report, unit</source>
        <translation>Pause nach einer Meldung, Einheit</translation>
    </message>
    <message>
        <source>Pause after a report</source>
        <translation>Pause nach einer Meldung</translation>
    </message>
    <message>
        <source>Boost after a window was open</source>
        <translation>Boost nach dem Lüften</translation>
    </message>
    <message>
        <source>Valve opening during boost</source>
        <translation>Ventilöffnung bei Boost</translation>
    </message>
    <message>
        <source>Boost lasts</source>
        <translation>Dauer von Boost</translation>
    </message>
    <message>
        <source>Brightness: smallest of so many readings</source>
        <translation>Helligkeit: kleinster aus so vielen Werten</translation>
    </message>
    <message>
        <source>Keys work while the backlight is off</source>
        <translation>Tasten wirken ohne Beleuchtung</translation>
    </message>
    <message>
        <source>Notice motion within that time</source>
        <translation>Bewegung innerhalb dieser Zeit erfassen</translation>
    </message>
    <message>
        <source>Pause before the direction changes</source>
        <translation>Pause vor dem Richtungswechsel</translation>
    </message>
    <message>
        <source>Channel mode</source>
        <translation>Betriebsart des Kanals</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Art der Regelung</translation>
    </message>
    <message>
        <source>Climate function</source>
        <translation>Klimafunktion</translation>
    </message>
    <message>
        <source>Report again and again above the limit</source>
        <translation>Wiederholt melden oberhalb der Grenze</translation>
    </message>
    <message>
        <source>Report again and again below the limit</source>
        <translation>Wiederholt melden unterhalb der Grenze</translation>
    </message>
    <message>
        <source>Decision value above the limit</source>
        <translation>Entscheidungswert oberhalb der Grenze</translation>
    </message>
    <message>
        <source>Decision value below the limit</source>
        <translation>Entscheidungswert unterhalb der Grenze</translation>
    </message>
    <message>
        <source>Report when the lower limit is passed</source>
        <translation>Melden beim Unterschreiten der unteren Grenze</translation>
    </message>
    <message>
        <source>Report when the upper limit is passed</source>
        <translation>Melden beim Überschreiten der oberen Grenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>Configuration key works for</source>
        <translation>Konfigurationstaste wirkt</translation>
    </message>
    <message>
        <source>Cooling locked</source>
        <translation>Kühlen gesperrt</translation>
    </message>
    <message>
        <source>Cooling allowed</source>
        <translation>Kühlen erlaubt</translation>
    </message>
    <message>
        <source>Confirmed status messages left out, factor</source>
        <translation>Ausgelassene bestätigte Statusmeldungen, Faktor</translation>
    </message>
    <message>
        <source>Confirmed status messages left out</source>
        <translation>Ausgelassene bestätigte Statusmeldungen</translation>
    </message>
    <message>
        <source>Regular status messages</source>
        <translation>Regelmäßige Statusmeldungen</translation>
    </message>
    <message>
        <source>Status messages left out</source>
        <translation>Ausgelassene Statusmeldungen</translation>
    </message>
    <message>
        <source>Status messages left out while nothing changes</source>
        <translation>Ausgelassene Statusmeldungen ohne Änderung</translation>
    </message>
    <message>
        <source>Missing status messages until “no contact”</source>
        <translation>Fehlende Statusmeldungen bis „kein Kontakt“</translation>
    </message>
    <message>
        <source>Daylight saving time</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>Time for a double press</source>
        <translation>Zeit für einen Doppelklick</translation>
    </message>
    <message>
        <source>Time of the valve run</source>
        <translation>Zeit der Entkalkungsfahrt</translation>
    </message>
    <message>
        <source>Day of the valve run</source>
        <translation>Tag der Entkalkungsfahrt</translation>
    </message>
    <message>
        <source>Compensation of the starting delay</source>
        <translation>Ausgleich der Anlaufverzögerung</translation>
    </message>
    <message>
        <source>Device mode</source>
        <translation>Betriebsart des Geräts</translation>
    </message>
    <message>
        <source>No messages to the CCU</source>
        <translation>Keine Meldungen an die CCU</translation>
    </message>
    <message>
        <source>Summer time ends: weekday</source>
        <translation>Ende der Sommerzeit: Wochentag</translation>
    </message>
    <message>
        <source>Summer time ends: month</source>
        <translation>Ende der Sommerzeit: Monat</translation>
    </message>
    <message>
        <source>Summer time ends: time of day</source>
        <translation>Ende der Sommerzeit: Uhrzeit</translation>
    </message>
    <message>
        <source>Summer time ends: week of the month</source>
        <translation>Ende der Sommerzeit: Woche im Monat</translation>
    </message>
    <message>
        <source>Summer time begins: weekday</source>
        <translation>Beginn der Sommerzeit: Wochentag</translation>
    </message>
    <message>
        <source>Summer time begins: month</source>
        <translation>Beginn der Sommerzeit: Monat</translation>
    </message>
    <message>
        <source>Summer time begins: time of day</source>
        <translation>Beginn der Sommerzeit: Uhrzeit</translation>
    </message>
    <message>
        <source>Summer time begins: week of the month</source>
        <translation>Beginn der Sommerzeit: Woche im Monat</translation>
    </message>
    <message>
        <source>Time until an open window is noticed (5 min steps)</source>
        <translation>Zeit bis zum Erkennen des Lüftens (5-min-Schritte)</translation>
    </message>
    <message>
        <source>Limit of the sending time</source>
        <translation>Grenze der Sendezeit</translation>
    </message>
    <message>
        <source>Messages may be passed on by others</source>
        <translation>Meldungen dürfen weitergeleitet werden</translation>
    </message>
    <message>
        <source>Find the end positions by itself</source>
        <translation>Endlagen selbst erkennen</translation>
    </message>
    <message>
        <source>Delay of messages, unit</source>
        <translation>Verzögerung der Meldungen, Einheit</translation>
    </message>
    <message>
        <source>Delay of messages</source>
        <translation>Verzögerung der Meldungen</translation>
    </message>
    <message>
        <source>Impulses until motion is reported</source>
        <translation>Impulse bis zur Bewegungsmeldung</translation>
    </message>
    <message>
        <source>Time in which impulses are counted</source>
        <translation>Zeit, in der Impulse gezählt werden</translation>
    </message>
    <message>
        <source>Random part of the delay, unit</source>
        <translation>Zufälliger Anteil der Verzögerung, Einheit</translation>
    </message>
    <message>
        <source>Random part of the delay</source>
        <translation>Zufälliger Anteil der Verzögerung</translation>
    </message>
    <message>
        <source>Kind of floor heating</source>
        <translation>Art der Fußbodenheizung</translation>
    </message>
    <message>
        <source>Frost protection below</source>
        <translation>Frostschutz unter</translation>
    </message>
    <message>
        <source>Lock the keys</source>
        <translation>Tastensperre</translation>
    </message>
    <message>
        <source>Heating or cooling</source>
        <translation>Heizen oder Kühlen</translation>
    </message>
    <message>
        <source>Heating locked</source>
        <translation>Heizen gesperrt</translation>
    </message>
    <message>
        <source>Heating allowed</source>
        <translation>Heizen erlaubt</translation>
    </message>
    <message>
        <source>Heating mode</source>
        <translation>Heizbetrieb</translation>
    </message>
    <message>
        <source>Kind of valve</source>
        <translation>Art des Ventils</translation>
    </message>
    <message>
        <source>Ignore the limit of the humidity</source>
        <translation>Grenzwert der Luftfeuchte ignorieren</translation>
    </message>
    <message>
        <source>Limit of the humidity</source>
        <translation>Grenzwert der Luftfeuchte</translation>
    </message>
    <message>
        <source>Show the device’s own keys</source>
        <translation>Gerätetasten anzeigen</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Switch the channel’s light off</source>
        <translation>Kanal-LED ausschalten</translation>
    </message>
    <message>
        <source>Reset at the device is locked</source>
        <translation>Zurücksetzen am Gerät gesperrt</translation>
    </message>
    <message>
        <source>How this channel joins the others of its output</source>
        <translation>Verknüpfung mit den anderen Kanälen des Ausgangs</translation>
    </message>
    <message>
        <source>How the second value joins the others of its output</source>
        <translation>Verknüpfung des zweiten Werts mit den anderen Kanälen</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>A press is long from</source>
        <translation>Tastendruck gilt als lang ab</translation>
    </message>
    <message>
        <source>Battery counts as low below</source>
        <translation>Batterie gilt als schwach unter</translation>
    </message>
    <message>
        <source>Priority of manual mode</source>
        <translation>Vorrang des manuellen Betriebs</translation>
    </message>
    <message>
        <source>Lowest floor temperature</source>
        <translation>Kleinste Bodentemperatur</translation>
    </message>
    <message>
        <source>Shortest time between two reports</source>
        <translation>Kürzeste Zeit zwischen zwei Meldungen</translation>
    </message>
    <message>
        <source>Limits do not apply in manual mode</source>
        <translation>Grenzen gelten nicht im manuellen Betrieb</translation>
    </message>
    <message>
        <source>Lock the mode key</source>
        <translation>Modustaste sperren</translation>
    </message>
    <message>
        <source>Motion counts as over after</source>
        <translation>Bewegung gilt als beendet nach</translation>
    </message>
    <message>
        <source>Message for the first position</source>
        <translation>Meldung für die erste Position</translation>
    </message>
    <message>
        <source>Message for the second position</source>
        <translation>Meldung für die zweite Position</translation>
    </message>
    <message>
        <source>Message for the third position</source>
        <translation>Meldung für die dritte Position</translation>
    </message>
    <message>
        <source>Switch-off delay, base</source>
        <translation>Ausschaltverzögerung, Basis</translation>
    </message>
    <message>
        <source>Switch-off delay, factor</source>
        <translation>Ausschaltverzögerung, Faktor</translation>
    </message>
    <message>
        <source>Switch-on delay, base</source>
        <translation>Einschaltverzögerung, Basis</translation>
    </message>
    <message>
        <source>Switch-on delay, factor</source>
        <translation>Einschaltverzögerung, Faktor</translation>
    </message>
    <message>
        <source>Switch-on time, base</source>
        <translation>Einschaltdauer, Basis</translation>
    </message>
    <message>
        <source>Switch-on time, factor</source>
        <translation>Einschaltdauer, Faktor</translation>
    </message>
    <message>
        <source>Start heating early enough</source>
        <translation>Rechtzeitig mit dem Heizen beginnen</translation>
    </message>
    <message>
        <source>Priority of holiday mode</source>
        <translation>Vorrang des Urlaubsbetriebs</translation>
    </message>
    <message>
        <source>Mode of the motion detector</source>
        <translation>Betriebsart des Bewegungsmelders</translation>
    </message>
    <message>
        <source>Sensitivity of the motion detector</source>
        <translation>Empfindlichkeit des Bewegungsmelders</translation>
    </message>
    <message>
        <source>Behaviour after a power failure</source>
        <translation>Verhalten nach Stromausfall</translation>
    </message>
    <message>
        <source>Switch-off delay after a power failure, unit</source>
        <translation>Ausschaltverzögerung nach Stromausfall, Einheit</translation>
    </message>
    <message>
        <source>Switch-off delay after a power failure</source>
        <translation>Ausschaltverzögerung nach Stromausfall</translation>
    </message>
    <message>
        <source>Off time after a power failure, unit</source>
        <translation>Ausschaltdauer nach Stromausfall, Einheit</translation>
    </message>
    <message>
        <source>Off time after a power failure</source>
        <translation>Ausschaltdauer nach Stromausfall</translation>
    </message>
    <message>
        <source>Level when off after a power failure</source>
        <translation>Pegel im Zustand „aus“ nach Stromausfall</translation>
    </message>
    <message>
        <source>Switch-on delay after a power failure, unit</source>
        <translation>Einschaltverzögerung nach Stromausfall, Einheit</translation>
    </message>
    <message>
        <source>Switch-on delay after a power failure</source>
        <translation>Einschaltverzögerung nach Stromausfall</translation>
    </message>
    <message>
        <source>On time after a power failure, unit</source>
        <translation>Einschaltdauer nach Stromausfall, Einheit</translation>
    </message>
    <message>
        <source>On time after a power failure</source>
        <translation>Einschaltdauer nach Stromausfall</translation>
    </message>
    <message>
        <source>Level when on after a power failure</source>
        <translation>Pegel im Zustand „ein“ nach Stromausfall</translation>
    </message>
    <message>
        <source>Colour after a power failure</source>
        <translation>Farbe nach Stromausfall</translation>
    </message>
    <message>
        <source>Running time from bottom to top</source>
        <translation>Fahrzeit von unten nach oben</translation>
    </message>
    <message>
        <source>Running time from bottom to top, unit</source>
        <translation>Fahrzeit von unten nach oben, Einheit</translation>
    </message>
    <message>
        <source>Turning time of the slats, unit</source>
        <translation>Wendezeit der Lamellen, Einheit</translation>
    </message>
    <message>
        <source>Turning time of the slats</source>
        <translation>Wendezeit der Lamellen</translation>
    </message>
    <message>
        <source>Running time from top to bottom</source>
        <translation>Fahrzeit von oben nach unten</translation>
    </message>
    <message>
        <source>Running time from top to bottom, unit</source>
        <translation>Fahrzeit von oben nach unten, Einheit</translation>
    </message>
    <message>
        <source>A long press ends after, unit</source>
        <translation>Langer Tastendruck endet nach, Einheit</translation>
    </message>
    <message>
        <source>A long press ends after</source>
        <translation>Langer Tastendruck endet nach</translation>
    </message>
    <message>
        <source>May change between gateways</source>
        <translation>Darf zwischen Gateways wechseln</translation>
    </message>
    <message>
        <source>Passes on messages of others</source>
        <translation>Leitet Meldungen anderer weiter</translation>
    </message>
    <message>
        <source>Time between two checks</source>
        <translation>Zeit zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source>Show the humidity</source>
        <translation>Luftfeuchte anzeigen</translation>
    </message>
    <message>
        <source>Show the target temperature</source>
        <translation>Solltemperatur anzeigen</translation>
    </message>
    <message>
        <source>Show the weekday</source>
        <translation>Wochentag anzeigen</translation>
    </message>
    <message>
        <source>Brightness of the signal light</source>
        <translation>Helligkeit der Signalleuchte</translation>
    </message>
    <message>
        <source>Shortest delay of status messages</source>
        <translation>Kürzeste Verzögerung von Statusmeldungen</translation>
    </message>
    <message>
        <source>Random part of the delay of status messages</source>
        <translation>Zufälliger Anteil der Verzögerung von Statusmeldungen</translation>
    </message>
    <message>
        <source>Works as a wired device</source>
        <translation>Betrieb als Wired-Gerät</translation>
    </message>
    <message>
        <source>Shortest time between switchings, base</source>
        <translation>Kürzeste Zeit zwischen Schaltvorgängen, Basis</translation>
    </message>
    <message>
        <source>Shortest time between switchings, factor</source>
        <translation>Kürzeste Zeit zwischen Schaltvorgängen, Faktor</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>Komforttemperatur</translation>
    </message>
    <message>
        <source>Comfort temperature when cooling</source>
        <translation>Komforttemperatur beim Kühlen</translation>
    </message>
    <message>
        <source>Lowered temperature</source>
        <translation>Absenktemperatur</translation>
    </message>
    <message>
        <source>Lowered temperature when cooling</source>
        <translation>Absenktemperatur beim Kühlen</translation>
    </message>
    <message>
        <source>Highest temperature that can be set</source>
        <translation>Größte einstellbare Temperatur</translation>
    </message>
    <message>
        <source>Lowest temperature that can be set</source>
        <translation>Kleinste einstellbare Temperatur</translation>
    </message>
    <message>
        <source>Correction of the temperature</source>
        <translation>Korrektur der Temperatur</translation>
    </message>
    <message>
        <source>Temperature while a window is open</source>
        <translation>Temperatur bei offenem Fenster</translation>
    </message>
    <message>
        <source>Temperature while a window is open, when cooling</source>
        <translation>Temperatur bei offenem Fenster beim Kühlen</translation>
    </message>
    <message>
        <source>Attempts to send</source>
        <translation>Sendeversuche</translation>
    </message>
    <message>
        <source>Hysteresis of two-point control</source>
        <translation>Hysterese der Zweipunktregelung</translation>
    </message>
    <message>
        <source>Hysteresis of the humidity</source>
        <translation>Hysterese der Luftfeuchte</translation>
    </message>
    <message>
        <source>Shortest time between messages</source>
        <translation>Kürzeste Zeit zwischen Meldungen</translation>
    </message>
    <message>
        <source>Shortest time between messages, unit</source>
        <translation>Kürzeste Zeit zwischen Meldungen, Einheit</translation>
    </message>
    <message>
        <source>Change of current that is reported</source>
        <translation>Gemeldete Änderung des Stroms</translation>
    </message>
    <message>
        <source>Change of energy that is reported</source>
        <translation>Gemeldete Änderung der Energie</translation>
    </message>
    <message>
        <source>Change of frequency that is reported</source>
        <translation>Gemeldete Änderung der Frequenz</translation>
    </message>
    <message>
        <source>Change of power that is reported</source>
        <translation>Gemeldete Änderung der Leistung</translation>
    </message>
    <message>
        <source>Change of voltage that is reported</source>
        <translation>Gemeldete Änderung der Spannung</translation>
    </message>
    <message>
        <source>Difference to world time in summer</source>
        <translation>Abweichung von der Weltzeit im Sommer</translation>
    </message>
    <message>
        <source>Difference to world time</source>
        <translation>Abweichung von der Weltzeit</translation>
    </message>
    <message>
        <source>Valve opening after an error</source>
        <translation>Ventilöffnung bei Fehler</translation>
    </message>
    <message>
        <source>Largest valve opening</source>
        <translation>Größte Ventilöffnung</translation>
    </message>
    <message>
        <source>Correction of the valve opening</source>
        <translation>Korrektur der Ventilöffnung</translation>
    </message>
    <message>
        <source>When it reports</source>
        <translation>Wann es meldet</translation>
    </message>
    <message>
        <source>After a power failure</source>
        <translation>Nach einem Stromausfall</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Heating and climate</source>
        <translation>Heizung und Klima</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Lights of the device</source>
        <translation>Leuchten des Geräts</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Week program</source>
        <translation>Wochenprogramm</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>On a short press, or when a sensor reports</source>
        <translation>Bei kurzem Druck oder wenn ein Sensor meldet</translation>
    </message>
    <message>
        <source>On a long press</source>
        <translation>Bei langem Druck</translation>
    </message>
    <message>
        <source>Entry %1: days</source>
        <translation>Eintrag %1: Tage</translation>
    </message>
    <message>
        <source>Entry %1: kind of time</source>
        <translation>Eintrag %1: Art der Zeit</translation>
    </message>
    <message>
        <source>Entry %1: hour</source>
        <translation>Eintrag %1: Stunde</translation>
    </message>
    <message>
        <source>Entry %1: minute</source>
        <translation>Eintrag %1: Minute</translation>
    </message>
    <message>
        <source>Entry %1: sunrise or sunset</source>
        <translation>Eintrag %1: Sonnenauf- oder -untergang</translation>
    </message>
    <message>
        <source>Entry %1: minutes from the sun’s time</source>
        <translation>Eintrag %1: Minuten zur Sonnenzeit</translation>
    </message>
    <message>
        <source>Entry %1: channels</source>
        <translation>Eintrag %1: Kanäle</translation>
    </message>
    <message>
        <source>Entry %1: level</source>
        <translation>Eintrag %1: Wert</translation>
    </message>
    <message>
        <source>Entry %1: slats</source>
        <translation>Eintrag %1: Lamellen</translation>
    </message>
    <message>
        <source>Entry %1: ramp, base</source>
        <translation>Eintrag %1: Übergang, Basis</translation>
    </message>
    <message>
        <source>Entry %1: ramp, factor</source>
        <translation>Eintrag %1: Übergang, Faktor</translation>
    </message>
    <message>
        <source>Entry %1: duration, base</source>
        <translation>Eintrag %1: Dauer, Basis</translation>
    </message>
    <message>
        <source>Entry %1: duration, factor</source>
        <translation>Eintrag %1: Dauer, Faktor</translation>
    </message>
    <message>
        <source>Entry %1: behaviour of the output</source>
        <translation>Eintrag %1: Verhalten des Ausgangs</translation>
    </message>
    <message>
        <source>%1: temperature of period %2</source>
        <translation>%1: Temperatur im Abschnitt %2</translation>
    </message>
    <message>
        <source>%1: end of period %2</source>
        <translation>%1: Ende des Abschnitts %2</translation>
    </message>
    <message>
        <source>Profile %1, %2: temperature of period %3</source>
        <translation>Profil %1, %2: Temperatur im Abschnitt %3</translation>
    </message>
    <message>
        <source>Profile %1, %2: end of period %3</source>
        <translation>Profil %1, %2: Ende des Abschnitts %3</translation>
    </message>
</context>
<context>
    <name>SettingsCopy</name>
    <message>
        <source>Both CCUs describe it differently.</source>
        <translation>Beide CCUs beschreiben es unterschiedlich.</translation>
    </message>
    <message>
        <source>There are other values to choose from.</source>
        <translation>Es stehen andere Werte zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>The simulated CCU runs already.</source>
        <translation>Die simulierte CCU läuft bereits.</translation>
    </message>
    <message>
        <source>The simulated CCU does not run.</source>
        <translation>Die simulierte CCU läuft nicht.</translation>
    </message>
    <message>
        <source>The simulated Homegear runs already.</source>
        <translation>Das simulierte Homegear läuft schon.</translation>
    </message>
    <message>
        <source>The simulated Homegear does not run.</source>
        <translation>Das simulierte Homegear läuft nicht.</translation>
    </message>
</context>
<context>
    <name>SimulatorControl</name>
    <message>
        <source>This is no command for the simulated CCU.</source>
        <translation>Das ist kein Befehl für die simulierte CCU.</translation>
    </message>
    <message>
        <source>The simulated CCU knows no fault named “%1”.</source>
        <translation>Die simulierte CCU kennt keine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>This is no command for the simulated Homegear.</source>
        <translation>Das ist kein Befehl für das simulierte Homegear.</translation>
    </message>
</context>
<context>
    <name>SimulatorMain</name>
    <message>
        <source>A simulated Homematic CCU on this computer.</source>
        <translation>Eine simulierte Homematic-CCU auf diesem Computer.</translation>
    </message>
    <message>
        <source>Number of devices; 0 is the demo home.</source>
        <translation>Anzahl der Geräte; 0 ist das Demo-Zuhause.</translation>
    </message>
    <message>
        <source>Values per device on average.</source>
        <translation>Werte je Gerät im Durchschnitt.</translation>
    </message>
    <message>
        <source>Events for load tests.</source>
        <translation>Ereignisse für Lasttests.</translation>
    </message>
    <message>
        <source>Nothing happens by itself.</source>
        <translation>Nichts geschieht von selbst.</translation>
    </message>
    <message>
        <source>XML-RPC ports ask for no password.</source>
        <translation>Die XML-RPC-Ports fragen nach keinem Passwort.</translation>
    </message>
    <message>
        <source>No TLS ports.</source>
        <translation>Keine TLS-Ports.</translation>
    </message>
    <message>
        <source>Name of the administrator. The password is demo.</source>
        <translation>Name des Administrators. Das Passwort ist demo.</translation>
    </message>
    <message>
        <source>Fixed port, for example HmIP-RF=2010 or JSON+TLS=8443.</source>
        <translation>Fester Port, zum Beispiel HmIP-RF=2010 oder JSON+TLS=8443.</translation>
    </message>
    <message>
        <source>Logins at the same time; 3 on a stock CCU.</source>
        <translation>Gleichzeitige Anmeldungen; 3 auf einer CCU im Lieferzustand.</translation>
    </message>
    <message>
        <source>Life of a login.</source>
        <translation>Lebensdauer einer Anmeldung.</translation>
    </message>
    <message>
        <source>Answer as eQ-3&apos;s own firmware does.</source>
        <translation>Antworten wie die Firmware von eQ-3.</translation>
    </message>
    <message>
        <source>Start of the random numbers.</source>
        <translation>Startwert der Zufallszahlen.</translation>
    </message>
    <message>
        <source>Milliseconds before every answer.</source>
        <translation>Millisekunden vor jeder Antwort.</translation>
    </message>
    <message>
        <source>Fault to start with, for example booting.</source>
        <translation>Störung zu Beginn, zum Beispiel booting.</translation>
    </message>
    <message>
        <source>“%1” is no port. Write the name of an interface or JSON, = and a number up to 65535.</source>
        <translation>„%1“ ist kein Port. Schreiben Sie den Namen einer Schnittstelle oder JSON, = und eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Life of its certificate.</source>
        <translation>Gültigkeit seines Zertifikats.</translation>
    </message>
    <message>
        <source>A Homegear instead of a CCU.</source>
        <translation>Ein Homegear statt einer CCU.</translation>
    </message>
    <message>
        <source>With the CUxD add-on, which speaks BIN-RPC.</source>
        <translation>Mit dem Zusatzprogramm CUxD, das BIN-RPC spricht.</translation>
    </message>
    <message>
        <source>With the CCU-Jack add-on and its virtual devices.</source>
        <translation>Mit dem Zusatzprogramm CCU-Jack und seinen virtuellen Geräten.</translation>
    </message>
</context>
<context>
    <name>ValueDisplay</name>
    <message>
        <source>never received</source>
        <translation>nie empfangen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>read from the CCU</source>
        <translation>aus der CCU gelesen</translation>
    </message>
    <message>
        <source>read from the interface</source>
        <translation>von der Schnittstelle gelesen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Fully on</source>
        <translation>Ganz auf</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>% open</source>
        <comment>unit of a blind&apos;s position, after the number</comment>
        <translation>% offen</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>Adapted</source>
        <translation>Eingemessen</translation>
    </message>
    <message>
        <source>Adapting</source>
        <translation>Passt sich an</translation>
    </message>
    <message>
        <source>Adjusting range too big</source>
        <translation>Stellweg zu groß</translation>
    </message>
    <message>
        <source>Adjusting range too small</source>
        <translation>Stellweg zu klein</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Automatic without reset</source>
        <translation>Automatik ohne Zurücksetzen</translation>
    </message>
    <message>
        <source>Automatic with reset</source>
        <translation>Automatik mit Zurücksetzen</translation>
    </message>
    <message>
        <source>Pulsing fast</source>
        <translation>Pulsiert schnell</translation>
    </message>
    <message>
        <source>Pulsing</source>
        <translation>Pulsiert</translation>
    </message>
    <message>
        <source>Pulsing slowly</source>
        <translation>Pulsiert langsam</translation>
    </message>
    <message>
        <source>Off (black)</source>
        <translation>Aus (Schwarz)</translation>
    </message>
    <message>
        <source>Blinking fast</source>
        <translation>Blinkt schnell</translation>
    </message>
    <message>
        <source>Blinking</source>
        <translation>Blinkt</translation>
    </message>
    <message>
        <source>Blinking slowly</source>
        <translation>Blinkt langsam</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Clutch failed</source>
        <translation>Kupplung gestört</translation>
    </message>
    <message>
        <source>Communication test</source>
        <translation>Kommunikationstest</translation>
    </message>
    <message>
        <source>Communication test passed</source>
        <translation>Kommunikationstest bestanden</translation>
    </message>
    <message>
        <source>Communication test sent</source>
        <translation>Kommunikationstest gesendet</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Moving down</source>
        <translation>Fährt ab</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Wrong position</source>
        <translation>Falsche Lage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Netzbetrieb</translation>
    </message>
    <message>
        <source>Fully armed</source>
        <translation>Vollschutz</translation>
    </message>
    <message>
        <source>Flashing fast</source>
        <translation>Blitzt schnell</translation>
    </message>
    <message>
        <source>Flashing</source>
        <translation>Blitzt</translation>
    </message>
    <message>
        <source>Flashing slowly</source>
        <translation>Blitzt langsam</translation>
    </message>
    <message>
        <source>Fully open</source>
        <translation>Ganz offen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>Hüllschutz</translation>
    </message>
    <message>
        <source>Intrusion alarm</source>
        <translation>Einbruchalarm</translation>
    </message>
    <message>
        <source>End the intrusion alarm</source>
        <translation>Einbruchalarm beenden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Motor stopped</source>
        <translation>Motor angehalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>No tampering</source>
        <translation>Keine Sabotage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Last level</source>
        <translation>Letzter Pegel</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Above range</source>
        <translation>Über dem Messbereich</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>Position unbekannt</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchalarm</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Moving to the start</source>
        <translation>Fährt zum Anfang</translation>
    </message>
    <message>
        <source>Tampering</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Alarm from another detector</source>
        <translation>Alarm eines anderen Melders</translation>
    </message>
    <message>
        <source>Smoke test</source>
        <translation>Rauchtest</translation>
    </message>
    <message>
        <source>Smoke test failed</source>
        <translation>Rauchtest fehlgeschlagen</translation>
    </message>
    <message>
        <source>Smoke test passed</source>
        <translation>Rauchtest bestanden</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Gekippt</translation>
    </message>
    <message>
        <source>Too tight</source>
        <translation>Zu schwergängig</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Below range</source>
        <translation>Unter dem Messbereich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Moving up</source>
        <translation>Fährt auf</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Valve closed</source>
        <translation>Ventil zu</translation>
    </message>
    <message>
        <source>Valve open</source>
        <translation>Ventil offen</translation>
    </message>
    <message>
        <source>Waiting for adaptation</source>
        <translation>Wartet auf Anpassung</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Moist</source>
        <translation>Feucht</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Jemand da</translation>
    </message>
    <message>
        <source>No presence</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>No water</source>
        <translation>Kein Wasser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>0.1 s</source>
        <translation>0,1 s</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>Dim down</source>
        <translation>Herunterdimmen</translation>
    </message>
    <message>
        <source>Go to a state</source>
        <translation>In einen Zustand wechseln</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>Bleiben, wie es ist</translation>
    </message>
    <message>
        <source>Switch-off delay</source>
        <translation>Ausschaltverzögerung</translation>
    </message>
    <message>
        <source>Switch-on delay</source>
        <translation>Einschaltverzögerung</translation>
    </message>
    <message>
        <source>Dim or move down</source>
        <translation>Herunterdimmen oder -fahren</translation>
    </message>
    <message>
        <source>Dim or move up</source>
        <translation>Hochdimmen oder -fahren</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Switch in turn</source>
        <translation>Abwechselnd schalten</translation>
    </message>
    <message>
        <source>Dim or move by the sender’s counter</source>
        <translation>Dimmen oder fahren nach dem Zähler des Senders</translation>
    </message>
    <message>
        <source>Dim or move in turn</source>
        <translation>Abwechselnd dimmen oder fahren</translation>
    </message>
    <message>
        <source>Dimming down</source>
        <translation>Herunterdimmen</translation>
    </message>
    <message>
        <source>Dimming up</source>
        <translation>Hochdimmen</translation>
    </message>
    <message>
        <source>Dim in turn</source>
        <translation>Abwechselnd dimmen</translation>
    </message>
    <message>
        <source>By the sender’s counter, inverted</source>
        <translation>Nach dem Zähler des Senders, umgekehrt</translation>
    </message>
    <message>
        <source>By the sender’s counter</source>
        <translation>Nach dem Zähler des Senders</translation>
    </message>
    <message>
        <source>Dim up</source>
        <translation>Hochdimmen</translation>
    </message>
    <message>
        <source>At or above the upper limit</source>
        <translation>Ab der oberen Grenze</translation>
    </message>
    <message>
        <source>At or above the lower limit</source>
        <translation>Ab der unteren Grenze</translation>
    </message>
    <message>
        <source>Between the limits</source>
        <translation>Zwischen den Grenzen</translation>
    </message>
    <message>
        <source>Below the upper limit</source>
        <translation>Unter der oberen Grenze</translation>
    </message>
    <message>
        <source>Below the lower limit</source>
        <translation>Unter der unteren Grenze</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>XmlRpcReader</name>
    <message>
        <source>The CCU sent an answer that cannot be understood.</source>
        <translation>Die CCU hat eine unverständliche Antwort gesendet.</translation>
    </message>
    <message>
        <source>The CCU answered with a web page where data was expected. Check address and port.</source>
        <translation>Die CCU hat mit einer Webseite geantwortet, wo Daten erwartet wurden. Bitte prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The CCU sent more data than can be accepted.</source>
        <translation>Die CCU hat mehr Daten gesendet, als angenommen werden können.</translation>
    </message>
</context>
<context>
    <name>XmlRpcWriter</name>
    <message>
        <source>“%1” cannot be sent to the CCU: it stores Western European letters and finite numbers only.</source>
        <translation>„%1“ kann nicht an die CCU gesendet werden: Sie speichert nur westeuropäische Buchstaben und endliche Zahlen.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent to Homegear.</source>
        <translation>„%1“ kann nicht an Homegear gesendet werden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::AboutBox</name>
    <message>
        <source>About CCU Desk</source>
        <translation>Über CCU Desk</translation>
    </message>
    <message>
        <source>CCU Desk never looks for newer versions by itself. They come from where you got this one: as a rule your system offers them with its other updates. What is new stands in CHANGELOG.md.</source>
        <translation>CCU Desk sucht nie von selbst nach neueren Versionen. Sie kommen von dort, wo diese herkam: In der Regel bietet Ihr System sie mit seinen anderen Aktualisierungen an. Was neu ist, steht in CHANGELOG.md.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Homematic and CCU are marks of eQ-3, which has no part in this program.</source>
        <translation>Homematic und CCU sind Marken von eQ-3; die Firma ist an diesem Programm nicht beteiligt.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>CCU Desk %1, Qt %2, %3</source>
        <comment>versions: program, Qt, system</comment>
        <translation>CCU Desk %1, Qt %2, %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::Advisories</name>
    <message>
        <source>The table of advisories is damaged.</source>
        <translation>Die Tabelle der Sicherheitsmeldungen ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ApplyDialog</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Refused, is not written</source>
        <translation>Abgelehnt, wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Stored and read back</source>
        <translation>Gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Stored differently</source>
        <translation>Anders gespeichert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Apply to others</source>
        <translation>Auf andere anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Others of the same kind</source>
        <translation>Andere derselben Art</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Was aus jedem wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>There is nothing else of this kind.</source>
        <translation>Es gibt nichts anderes dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. They are read first; nothing is written yet.</source>
        <translation>
            <numerusform>%n gewählt. Zuerst wird gelesen, geschrieben wird noch nichts.</numerusform>
            <numerusform>%n gewählt. Zuerst wird gelesen, geschrieben wird noch nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which others are to get the same settings.</source>
        <translation>Auswählen, welche anderen dieselben Einstellungen bekommen sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Mit %n fortfahren</numerusform>
            <numerusform>Mit %n fortfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>%n schreiben</numerusform>
            <numerusform>%n schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another is written and read back. Stopping takes effect after the one under way.</source>
        <translation>Eines nach dem anderen wird geschrieben und zurückgelesen. Anhalten wirkt nach dem, das gerade läuft.</translation>
    </message>
    <message>
        <source>Each is read, so that you see what would change.</source>
        <translation>Jedes wird gelesen, damit zu sehen ist, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Nothing is written until you say so. %1 are refused or failed.</source>
        <translation>Geschrieben wird erst auf Wunsch. Abgelehnt oder fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>%1 stored, %2 were so already, %3 not stored.</source>
        <translation>Gespeichert: %1, schon vorher so: %2, nicht gespeichert: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::AuditReport</name>
    <message>
        <source>Where:</source>
        <translation>Wo:</translation>
    </message>
    <message>
        <source>More:</source>
        <translation>Mehr:</translation>
    </message>
    <message>
        <source>Accepted on:</source>
        <translation>Hingenommen am:</translation>
    </message>
    <message>
        <source>%1 urgent, %2 to improve, %3 not checked, %4 waiting for your answer, %5 passed.</source>
        <translation>%1 dringend, %2 zu verbessern, %3 nicht geprüft, %4 warten auf Ihre Antwort, %5 bestanden.</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>%1: %2 urgent, %3 to improve</source>
        <translation>%1: %2 dringend, %3 zu verbessern</translation>
    </message>
    <message>
        <source>Security of %1</source>
        <translation>Sicherheit von %1</translation>
    </message>
    <message>
        <source>Checked on:</source>
        <translation>Geprüft am:</translation>
    </message>
    <message>
        <source>Firmware:</source>
        <translation>Firmware:</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Erstellt von:</translation>
    </message>
</context>
<context>
    <name>ccudesk::AuditSummary</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n dringend</numerusform>
            <numerusform>%n dringend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to improve</source>
        <translation>
            <numerusform>%n zu verbessern</numerusform>
            <numerusform>%n zu verbessern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to answer</source>
        <translation>
            <numerusform>%n Frage an Sie</numerusform>
            <numerusform>%n Fragen an Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BackupFile</name>
    <message>
        <source>The backup ends before everything is in it. It is of no use; make another one.</source>
        <translation>Die Sicherung endet, bevor alles darin ist. Sie ist unbrauchbar; machen Sie eine neue.</translation>
    </message>
    <message>
        <source>The CCU could not make a backup. Usually its storage is full.</source>
        <translation>Die CCU konnte keine Sicherung anlegen. Meist ist ihr Speicher voll.</translation>
    </message>
    <message>
        <source>The CCU sent a page instead of a backup. The login has ended, or this user may not make backups.</source>
        <translation>Die CCU hat statt einer Sicherung eine Seite gesendet. Die Anmeldung ist abgelaufen, oder dieser Benutzer darf keine Sicherungen anlegen.</translation>
    </message>
    <message>
        <source>This is no backup of a CCU.</source>
        <translation>Das ist keine Sicherung einer CCU.</translation>
    </message>
    <message>
        <source>The settings in this backup are damaged.</source>
        <translation>Die Einstellungen in dieser Sicherung sind beschädigt.</translation>
    </message>
    <message>
        <source>This backup is not complete: %1 is missing in it.</source>
        <translation>Diese Sicherung ist unvollständig: %1 fehlt darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>ccudesk::BackupNote</name>
    <message>
        <source>CCU Desk has not made a backup of this CCU yet.</source>
        <translation>CCU Desk hat von dieser CCU noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The last backup is from today.</source>
        <translation>Die letzte Sicherung ist von heute.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Die letzte Sicherung ist %n Tag alt.</numerusform>
            <numerusform>Die letzte Sicherung ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Zuerst sichern</translation>
    </message>
</context>
<context>
    <name>ccudesk::BackupView</name>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Check a backup file …</source>
        <translation>Sicherungsdatei prüfen …</translation>
    </message>
    <message>
        <source>The CCU packs its settings, programs and the keys of your devices into one file. That takes it up to some minutes, during which it answers slowly. Keep the file where nobody else reads it: it holds password hashes and radio keys.</source>
        <translation>Die CCU packt ihre Einstellungen, Programme und die Schlüssel der Geräte in eine Datei. Das kann einige Minuten dauern, in denen sie langsam antwortet. Heben Sie die Datei dort auf, wo sie niemand sonst liest: Sie enthält Passwort-Prüfsummen und Funkschlüssel.</translation>
    </message>
    <message>
        <source>Backup in progress</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>%1, of firmware %2</source>
        <translation>%1, von Firmware %2</translation>
    </message>
    <message>
        <source>This program has not made a backup of this CCU yet.</source>
        <translation>Dieses Programm hat von dieser CCU noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1 (%2), %3.
%4</source>
        <translation>Letzte Sicherung: %1 (%2), %3.
%4</translation>
    </message>
    <message>
        <source>Store the backup as</source>
        <translation>Sicherung speichern als</translation>
    </message>
    <message>
        <source>Backups of a CCU (*.sbk)</source>
        <translation>Sicherungen einer CCU (*.sbk)</translation>
    </message>
    <message>
        <source>Stored and checked: everything that a CCU needs to be restored is in it.</source>
        <translation>Gespeichert und geprüft: Es ist alles darin, was eine CCU zum Wiederherstellen braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The CCU is packing … %1</source>
        <translation>Die CCU packt … %1</translation>
    </message>
    <message>
        <source>%1 have arrived … %2</source>
        <translation>%1 sind angekommen … %2</translation>
    </message>
    <message>
        <source>Check a backup file</source>
        <translation>Sicherungsdatei prüfen</translation>
    </message>
    <message>
        <source>%1 is a whole backup: %2.</source>
        <translation>%1 ist eine vollständige Sicherung: %2.</translation>
    </message>
    <message>
        <source>Is being ended …</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>ccudesk::BatteryCells</name>
    <message>
        <source>kind not known</source>
        <comment>battery</comment>
        <translation>Art nicht bekannt</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>battery</comment>
        <translation>fest eingebaut</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>batteries: count, kind</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::BatteryDialog</name>
    <message>
        <source>low now</source>
        <translation>jetzt schwach</translation>
    </message>
    <message>
        <source>low about %1</source>
        <comment>battery: month</comment>
        <translation>schwach etwa %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Batteries to buy</source>
        <translation>Batterien einkaufen</translation>
    </message>
    <message>
        <source>Which devices count</source>
        <translation>Welche Geräte zählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Devices that need a battery</source>
        <translation>Geräte, die eine Batterie brauchen</translation>
    </message>
    <message>
        <source>No battery is low.</source>
        <translation>Keine Batterie ist schwach.</translation>
    </message>
    <message>
        <source>No battery will be low by then.</source>
        <translation>Keine Batterie wird bis dahin schwach.</translation>
    </message>
    <message>
        <source>Look at the devices: what they need is not known.</source>
        <translation>Bitte in die Geräte sehen: Was sie brauchen, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Which batteries they take is not known of %n device(s); please look into them.</source>
        <translation>
            <numerusform>Von %n Gerät ist nicht bekannt, welche Batterien es braucht; bitte hineinsehen.</numerusform>
            <numerusform>Von %n Geräten ist nicht bekannt, welche Batterien sie brauchen; bitte hineinsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have one that cannot be bought in a shop.</source>
        <translation>
            <numerusform>Die Batterie von %n Gerät gibt es nicht im Laden.</numerusform>
            <numerusform>Die Batterien von %n Geräten gibt es nicht im Laden.</numerusform>
        </translation>
    </message>
    <message>
        <source>When a battery will be low is known of devices that tell their voltage, after three weeks of recording. The kinds come from published lists; compare before you buy.</source>
        <translation>Wann eine Batterie schwach wird, ist bei Geräten bekannt, die ihre Spannung melden, nach drei Wochen Aufzeichnung. Die Arten stammen aus veröffentlichten Listen; bitte vor dem Kauf vergleichen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>device: batteries, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Batteries that are low now</source>
        <translation>Batterien, die jetzt schwach sind</translation>
    </message>
    <message numerus="yes">
        <source>Batteries that are low, or will be within %n month(s)</source>
        <translation>
            <numerusform>Batterien, die schwach sind oder es binnen %n Monats werden</numerusform>
            <numerusform>Batterien, die schwach sind oder es binnen %n Monaten werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BusyDevice</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n Ereignis</numerusform>
            <numerusform>%1, %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1 among the devices</source>
        <translation>%1 unter den Geräten zeigen</translation>
    </message>
</context>
<context>
    <name>ccudesk::CallbackPage</name>
    <message>
        <source>towards the CCU</source>
        <translation>führt zur CCU</translation>
    </message>
    <message>
        <source>in the CCU&apos;s network</source>
        <translation>im Netz der CCU</translation>
    </message>
    <message>
        <source>in another network</source>
        <translation>in einem anderen Netz</translation>
    </message>
    <message>
        <source>the CCU cannot call there</source>
        <translation>dort kann die CCU nicht anrufen</translation>
    </message>
    <message>
        <source>This address is in another network than the CCU. It works only where a router leads from the CCU to this computer.</source>
        <translation>Diese Adresse liegt in einem anderen Netz als die CCU. Sie taugt nur, wenn ein Router von der CCU zu diesem Computer führt.</translation>
    </message>
    <message>
        <source>This address exists on this computer or its cable only. Choose another one.</source>
        <translation>Diese Adresse gibt es nur auf diesem Computer oder an seinem Kabel. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>The CCU tells what happens by calling this computer. Its firewall must let the CCU in.</source>
        <translation>Die CCU meldet, was geschieht, indem sie diesen Computer anruft. Seine Firewall muss die CCU hereinlassen.</translation>
    </message>
    <message>
        <source>&amp;Another address of this computer</source>
        <translation>Eine &amp;andere Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Without ca&amp;llbacks</source>
        <translation>&amp;Ohne Rückrufe</translation>
    </message>
    <message>
        <source>Values are read once a minute instead of being told at once. Right where the CCU cannot reach this computer.</source>
        <translation>Werte werden einmal in der Minute gelesen, statt sofort gemeldet zu werden. Richtig, wenn die CCU diesen Computer nicht erreichen kann.</translation>
    </message>
    <message>
        <source>&amp;Port (TCP, incoming)</source>
        <translation>&amp;Port (TCP, eingehend)</translation>
    </message>
    <message>
        <source>the first free one from %1 to %2</source>
        <translation>der erste freie von %1 bis %2</translation>
    </message>
    <message>
        <source>If this computer has a firewall</source>
        <translation>Wenn dieser Computer eine Firewall hat</translation>
    </message>
    <message>
        <source>Command that lets the CCU in</source>
        <translation>Befehl, der die CCU hereinlässt</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Seen by the CCU as …</source>
        <translation>Von der CCU &amp;gesehen als …</translation>
    </message>
    <message>
        <source>For a container, a virtual machine or a router in between: the CCU is told this address and port, and whatever is in between leads them here.</source>
        <translation>Für einen Container, eine virtuelle Maschine oder einen Router dazwischen: Der CCU werden diese Adresse und dieser Port genannt, und was dazwischen ist, leitet sie hierher.</translation>
    </message>
    <message>
        <source>Address that the CCU calls</source>
        <translation>Adresse, die die CCU anruft</translation>
    </message>
    <message>
        <source>Port that the CCU calls</source>
        <translation>Port, den die CCU anruft</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>That is %1 now. It is found anew when the network changes.</source>
        <translation>Das ist jetzt %1. Sie wird neu gesucht, wenn sich das Netz ändert.</translation>
    </message>
    <message>
        <source>It is found anew when the network changes.</source>
        <translation>Sie wird neu gesucht, wenn sich das Netz ändert.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>CCU Desk runs in a container, where the CCU cannot call it. Best is the network of the host (--network host). Otherwise lead the port from the host into the container, and say under “Seen by the CCU as” which address and port the CCU calls.</source>
        <translation>CCU Desk läuft in einem Container, in dem die CCU es nicht anrufen kann. Am besten ist das Netz des Hosts (--network host). Sonst leiten Sie den Port vom Host in den Container und geben unter „Von der CCU gesehen als“ an, welche Adresse und welchen Port die CCU anruft.</translation>
    </message>
    <message>
        <source>CCU Desk runs inside Windows (WSL), where the CCU cannot call it. Best is the mirrored network (networkingMode=mirrored). Otherwise lead the port from Windows to here, and say under “Seen by the CCU as” which address and port the CCU calls.</source>
        <translation>CCU Desk läuft innerhalb von Windows (WSL), wo die CCU es nicht anrufen kann. Am besten ist das gespiegelte Netz (networkingMode=mirrored). Sonst leiten Sie den Port von Windows hierher und geben unter „Von der CCU gesehen als“ an, welche Adresse und welchen Port die CCU anruft.</translation>
    </message>
    <message>
        <source>Where does the CCU report changes?</source>
        <translation>Wohin meldet die CCU Änderungen?</translation>
    </message>
    <message>
        <source>Automat&amp;ically: the address from which this computer reaches the CCU</source>
        <translation>Automati&amp;sch: die Adresse, von der aus dieser Computer die CCU erreicht</translation>
    </message>
    <message>
        <source>The other way round the CCU&apos;s firewall must let this computer in, as far as the interfaces are used: %1. Where it is a Homegear, only %2.</source>
        <translation>Umgekehrt muss die Firewall der CCU diesen Computer hereinlassen, soweit die Schnittstellen benutzt werden: %1. Bei einem Homegear nur %2.</translation>
    </message>
    <message>
        <source>%1 is an address as virtual machines and containers get it behind their host, and the CCU (%2) is outside of that network: it can hardly call here. Best is a bridged network. Otherwise lead port %3 (TCP) from the host to here, and enter the address of the host and that port under “Seen by the CCU as”.</source>
        <translation>%1 ist eine Adresse, wie virtuelle Maschinen und Container sie hinter ihrem Host bekommen, und die CCU (%2) liegt außerhalb dieses Netzes: Sie kann hier kaum anrufen. Am besten verwenden Sie ein überbrücktes Netz (Bridge). Sonst leiten Sie Port %3 (TCP) vom Host hierher und tragen unter „Von der CCU gesehen als“ die Adresse des Hosts und diesen Port ein.</translation>
    </message>
    <message>
        <source>The CCU (%2) is in another network than %1. That is fine where a router or a VPN leads both ways. Where addresses are translated in between (NAT), enter under “Seen by the CCU as” which address and port the CCU can call. The connection test shows whether its calls arrive.</source>
        <translation>Die CCU (%2) liegt in einem anderen Netz als %1. Das ist in Ordnung, wenn ein Router oder ein VPN in beide Richtungen führt. Wo dazwischen Adressen umgesetzt werden (NAT), tragen Sie unter „Von der CCU gesehen als“ ein, welche Adresse und welchen Port die CCU anrufen kann. Der Verbindungstest zeigt, ob ihre Anrufe ankommen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::CcuConnection</name>
    <message>
        <source>%1 is not connected right now, so nothing was sent.</source>
        <translation>%1 ist gerade nicht verbunden, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The CCU</source>
        <translation>Die CCU</translation>
    </message>
    <message>
        <source>Looking for %1 …</source>
        <translation>%1 wird gesucht …</translation>
    </message>
    <message>
        <source>Asking %1 what it is …</source>
        <translation>%1 wird gefragt, was es ist …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Registering for events …</source>
        <translation>Anmeldung für Ereignisse läuft …</translation>
    </message>
    <message>
        <source>Reading values …</source>
        <translation>Werte werden gelesen …</translation>
    </message>
    <message>
        <source>The CCU did not answer in time while signing off. The next start cleans up what is left.</source>
        <translation>Die CCU hat beim Abmelden nicht rechtzeitig geantwortet. Der nächste Start räumt auf, was zurückgeblieben ist.</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>Die Verbindung wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>The CCU is still starting.</source>
        <translation>Die CCU startet noch.</translation>
    </message>
    <message>
        <source>This computer has a new address in the network.</source>
        <translation>Dieser Computer hat eine neue Adresse im Netzwerk.</translation>
    </message>
    <message>
        <source>Name resolved</source>
        <translation>Name aufgelöst</translation>
    </message>
    <message>
        <source>Web page answers</source>
        <translation>Webseite antwortet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1, encrypted, with the certificate that you trust.</source>
        <translation>%1, verschlüsselt, mit dem Zertifikat, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>%1, without encryption.</source>
        <translation>%1, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation>Als %1.</translation>
    </message>
    <message>
        <source>This connection is set to reading only, so nothing was sent.</source>
        <translation>Diese Verbindung ist auf „Nur lesen“ gestellt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>As %1, administrator. The interfaces ask for the password, too.</source>
        <translation>Als %1, Administrator. Auch die Schnittstellen verlangen das Passwort.</translation>
    </message>
    <message>
        <source>As %1, administrator. The interfaces ask for no password: anybody in your network can switch devices.</source>
        <translation>Als %1, Administrator. Die Schnittstellen verlangen kein Passwort: Jeder in Ihrem Netz kann Geräte schalten.</translation>
    </message>
    <message>
        <source>There is no picture of this device type.</source>
        <translation>Von diesem Gerätetyp gibt es kein Bild.</translation>
    </message>
    <message>
        <source>XML-RPC port answers</source>
        <translation>XML-RPC-Port antwortet</translation>
    </message>
    <message>
        <source>%1 on port %2, encrypted, with the certificate that you trust.</source>
        <translation>%1 auf Port %2, verschlüsselt, mit dem Zertifikat, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>%1 on port %2, without encryption.</source>
        <translation>%1 auf Port %2, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Without a password: this port of Homegear asks for none, so anybody in your network can switch devices.</source>
        <translation>Ohne Passwort: Dieser Port von Homegear verlangt keines, jeder in Ihrem Netz kann also Geräte schalten.</translation>
    </message>
    <message>
        <source>Homegear refuses this user name or this password on port %1. It has users of its own, which are set up in Homegear.</source>
        <translation>Homegear lehnt diesen Benutzernamen oder dieses Passwort auf Port %1 ab. Es hat eigene Benutzer, die in Homegear eingerichtet werden.</translation>
    </message>
    <message>
        <source>As %1, who is no administrator.</source>
        <translation>Als %1, ohne Administratorrechte.</translation>
    </message>
    <message>
        <source>%1 is no administrator of this CCU. Values appear when a device reports them or is looked at; service messages are not listed.</source>
        <translation>%1 ist auf dieser CCU kein Administrator. Werte erscheinen, sobald ein Gerät sie meldet oder angesehen wird; Servicemeldungen fehlen.</translation>
    </message>
    <message>
        <source>This message goes by itself as soon as its cause is gone; it cannot be acknowledged.</source>
        <translation>Diese Meldung verschwindet von selbst, sobald ihre Ursache behoben ist; sie lässt sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>The CCU keeps no such link. Usually one of the two devices could not be reached: a battery device has to be woken with its config button.</source>
        <translation>Die CCU führt keine solche Verknüpfung. Meist war eines der beiden Geräte nicht erreichbar: Ein Batteriegerät muss mit seiner Systemtaste geweckt werden.</translation>
    </message>
    <message>
        <source>The CCU still keeps this link. Usually one of the two devices could not be reached.</source>
        <translation>Die CCU führt diese Verknüpfung noch. Meist war eines der beiden Geräte nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 is no administrator of this CCU, and only an administrator may make backups.</source>
        <translation>%1 ist kein Administrator dieser CCU, und nur ein Administrator darf Sicherungen anlegen.</translation>
    </message>
    <message>
        <source>The CCU answered with status %1 instead of a backup.</source>
        <translation>Die CCU hat mit Status %1 statt mit einer Sicherung geantwortet.</translation>
    </message>
    <message>
        <source>The backup cannot be stored as %1.</source>
        <translation>Die Sicherung lässt sich nicht als %1 speichern.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1.</source>
        <translation>Nach %1 lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>There is no room for the backup on this disk.</source>
        <translation>Auf diesem Datenträger ist kein Platz für die Sicherung.</translation>
    </message>
    <message>
        <source>Homegear makes no backup by itself: keep copies of its folders on that computer.</source>
        <translation>Homegear legt selbst keine Sicherung an: auf jenem Rechner Kopien seiner Ordner aufheben.</translation>
    </message>
    <message>
        <source>%1 is no administrator of this CCU, and only an administrator may run scripts.</source>
        <translation>%1 ist kein Administrator dieser CCU, und nur ein Administrator darf Skripte ausführen.</translation>
    </message>
    <message>
        <source>%1 called by hand on %2</source>
        <translation>%1 von Hand aufgerufen auf %2</translation>
    </message>
    <message>
        <source>A script of your own was run</source>
        <translation>Ein eigenes Skript wurde ausgeführt</translation>
    </message>
    <message>
        <source>Homegear has no logic layer that runs scripts of a CCU.</source>
        <translation>Homegear hat keine Logikschicht, die Skripte einer CCU ausführt.</translation>
    </message>
    <message>
        <source>This program is not signed in to the CCU at the moment.</source>
        <translation>Dieses Programm ist gerade nicht an der CCU angemeldet.</translation>
    </message>
    <message>
        <source>%1 is no administrator, and the CCU tells this to administrators only. Sign in with one to check this point.</source>
        <translation>%1 ist kein Administrator, und die CCU verrät das nur Administratoren. Melden Sie sich als solcher an, um diesen Punkt zu prüfen.</translation>
    </message>
    <message>
        <source>Homegear does not tell this. Look at its settings on the server.</source>
        <translation>Homegear verrät das nicht. Sehen Sie in seinen Einstellungen auf dem Server nach.</translation>
    </message>
    <message>
        <source>This is a recording: there is no CCU that could be asked.</source>
        <translation>Dies ist eine Aufzeichnung: Es gibt keine CCU, die gefragt werden könnte.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be changed.</source>
        <translation>Dies ist eine Aufzeichnung: Es kann nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>The CCU has not answered for %n second(s) what it was asked.</source>
        <translation>
            <numerusform>Die CCU hat seit %n Sekunde nicht auf eine Frage geantwortet.</numerusform>
            <numerusform>Die CCU hat seit %n Sekunden nicht auf eine Frage geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no CCU: a router, perhaps, or another device. No user name and no password was sent to it. %2</source>
        <translation>Unter %1 antwortet etwas, aber es ist keine CCU: vielleicht ein Router oder ein anderes Gerät. Es wurden weder Benutzername noch Passwort dorthin gesendet. %2</translation>
    </message>
    <message>
        <source>••• (This script names a code or a key, so what it printed is not shown.)</source>
        <translation>••• (Dieses Skript nennt einen Code oder einen Schlüssel; seine Ausgabe wird deshalb nicht gezeigt.)</translation>
    </message>
</context>
<context>
    <name>ccudesk::CcuSuggestions</name>
    <message>
        <source>CCU</source>
        <translation>CCU</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3</source>
        <translation>%1: %2 mit %3</translation>
    </message>
    <message>
        <source>&amp;Search the network</source>
        <translation>Im Net&amp;zwerk suchen</translation>
    </message>
    <message>
        <source>Asking which CCUs are in your network …</source>
        <translation>Es wird gefragt, welche CCUs in Ihrem Netzwerk sind …</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>These have answered. Choose one, or type another address.</source>
        <translation>Diese haben geantwortet. Wählen Sie eine aus oder tippen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>No CCU has answered. That is usual behind a router, in another network or with a firewall: type its name or address.</source>
        <translation>Keine CCU hat geantwortet. Das ist üblich hinter einem Router, in einem anderen Netz oder mit einer Firewall: Tippen Sie Namen oder Adresse ein.</translation>
    </message>
</context>
<context>
    <name>ccudesk::CertificateLook</name>
    <message>
        <source>%1, %2 bit</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>The certificate was looked at; nothing was sent.</source>
        <translation>Das Zertifikat wurde angesehen; gesendet wurde nichts.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ChangesPage</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Filter by device, setting or result</source>
        <translation>Nach Gerät, Einstellung oder Ergebnis filtern</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not become what was wanted</source>
        <translation>
            <numerusform>%n wurde nicht wie gewünscht</numerusform>
            <numerusform>%n wurden nicht wie gewünscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation>Nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Konfigurieren …</translation>
    </message>
    <message>
        <source>Shows these settings. Earlier values can be taken back there.</source>
        <translation>Zeigt diese Einstellungen. Frühere Werte lassen sich dort zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Whatever CCU Desk changes in the CCU is written down here, with what was there before, and what others change as far as it shows.</source>
        <translation>Was CCU Desk in der CCU ändert, steht hier mit dem, was vorher da war, und was andere ändern, soweit es sich zeigt.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Not by this CCU Desk: on the CCU&apos;s own pages, by an app, or by another program.</source>
        <translation>Nicht durch dieses CCU Desk, sondern auf den Seiten der CCU, durch eine App oder ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ChannelCommands</name>
    <message>
        <source>This key can only be pressed by hand; the CCU cannot do it.</source>
        <translation>Diese Taste lässt sich nur von Hand drücken; die CCU kann es nicht.</translation>
    </message>
    <message>
        <source>This detector cannot be switched off.</source>
        <translation>Dieser Melder lässt sich nicht ausschalten.</translation>
    </message>
    <message>
        <source>This detector cannot be reset.</source>
        <translation>Dieser Melder lässt sich nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>There is nothing to reset: the detector reports nothing.</source>
        <translation>Es gibt nichts zurückzusetzen: Der Melder meldet nichts.</translation>
    </message>
    <message>
        <source>This message goes away by itself once its cause is gone.</source>
        <translation>Diese Meldung verschwindet von selbst, sobald ihre Ursache behoben ist.</translation>
    </message>
    <message>
        <source>%1 can only be read.</source>
        <translation>%1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The CCU has not told what %1 takes, so nothing is sent.</source>
        <translation>Die CCU hat nicht mitgeteilt, was %1 annimmt, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Really write %1? It belongs to a lock, a siren, a smoke detector, a door or a window.</source>
        <translation>%1 wirklich schreiben? Der Parameter gehört zu einem Schloss, einer Sirene, einem Rauchmelder, einem Tor oder einem Fenster.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ChannelPicker</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter by name, room or type</source>
        <translation>Nach Name, Raum oder Typ filtern</translation>
    </message>
</context>
<context>
    <name>ccudesk::Chart</name>
    <message>
        <source>%1: nothing is known</source>
        <translation>%1: nichts bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ccudesk::CheckPage</name>
    <message>
        <source>No interface has it</source>
        <translation>Keine Schnittstelle kennt es</translation>
    </message>
    <message>
        <source>Programs do not know it</source>
        <translation>Programme kennen es nicht</translation>
    </message>
    <message>
        <source>Broken link</source>
        <translation>Gestörte Verknüpfung</translation>
    </message>
    <message>
        <source>Value out of range</source>
        <translation>Wert außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Variable out of range</source>
        <translation>Variable außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Variables with one name</source>
        <translation>Variablen gleichen Namens</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Derselbe Name mehrfach</translation>
    </message>
    <message>
        <source>No name of its own</source>
        <translation>Ohne eigenen Namen</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>In keinem Raum</translation>
    </message>
    <message>
        <source>In no function</source>
        <translation>In keinem Gewerk</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>The CCU&apos;s programs list %1, but its interface does not. It is a leftover unless the interface is still starting; delete it on the CCU&apos;s own pages.</source>
        <translation>Die Programme der CCU führen %1, seine Schnittstelle aber nicht. Es ist ein Überbleibsel, sofern die Schnittstelle nicht noch startet; löschen Sie es auf den Seiten der CCU.</translation>
    </message>
    <message>
        <source>The interface has %1, but the CCU&apos;s programs, rooms and names do not. It may wait in the inbox.</source>
        <translation>Die Schnittstelle hat %1, Programme, Räume und Namen der CCU aber nicht. Vielleicht wartet es im Posteingang.</translation>
    </message>
    <message>
        <source>%1 → %2: one side does not know of it, or is gone.</source>
        <translation>%1 → %2: Eine Seite weiß nichts davon oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>parameter, channel, what is wrong</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Scripts find variables by name, and may take the other one.</source>
        <translation>Skripte finden Variablen über den Namen und erwischen womöglich die andere.</translation>
    </message>
    <message>
        <source>Called so: %1</source>
        <translation>So heißen: %1</translation>
    </message>
    <message>
        <source>It is still called what it was called when it came.</source>
        <translation>Es heißt noch so wie beim Anlernen.</translation>
    </message>
    <message>
        <source>None of its channels is in a room, so it appears in no room on Home.</source>
        <translation>Keiner seiner Kanäle ist in einem Raum, darum erscheint es auf der Startseite in keinem.</translation>
    </message>
    <message>
        <source>None of its channels has a function such as light or heating.</source>
        <translation>Keiner seiner Kanäle hat ein Gewerk wie Licht oder Heizung.</translation>
    </message>
    <message>
        <source>New devices …</source>
        <translation>Neue Geräte …</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Show variables</source>
        <translation>Variablen zeigen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rooms and functions …</source>
        <translation>Räume und Gewerke …</translation>
    </message>
    <message>
        <source>Check of the home</source>
        <translation>Prüfung des Zuhauses</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Filter by finding, device or address</source>
        <translation>Nach Befund, Gerät oder Adresse filtern</translation>
    </message>
    <message>
        <source>Everything fits together</source>
        <translation>Alles passt zusammen</translation>
    </message>
    <message>
        <source>Names, rooms, functions, links and values were compared; there is nothing to mend.</source>
        <translation>Namen, Räume, Gewerke, Verknüpfungen und Werte wurden verglichen; es gibt nichts zu beheben.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Back to the devices</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Leads to where the chosen finding is mended.</source>
        <translation>Führt dorthin, wo sich der gewählte Befund beheben lässt.</translation>
    </message>
    <message>
        <source>Links are compared as soon as the Links page has read them.</source>
        <translation>Verknüpfungen werden verglichen, sobald die Seite Verknüpfungen sie gelesen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Channels of these devices are called so: %1</source>
        <translation>So heißen Kanäle dieser Geräte: %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::Chip</name>
    <message>
        <source>Press Delete to clear this filter.</source>
        <extracomment>accessible description of a filter that is set</extracomment>
        <translation>Mit Entf wird dieser Filter gelöscht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ClimateCommands</name>
    <message>
        <source>The temperature must be between %1 °C and %2 °C.</source>
        <translation>Die Temperatur muss zwischen %1 °C und %2 °C liegen.</translation>
    </message>
    <message>
        <source>This thermostat has no stored temperature of that kind.</source>
        <translation>Dieser Thermostat hat keine gespeicherte Temperatur dieser Art.</translation>
    </message>
    <message>
        <source>The set temperature is not known yet, so it cannot be changed in steps.</source>
        <translation>Die Soll-Temperatur ist noch nicht bekannt und lässt sich deshalb nicht schrittweise ändern.</translation>
    </message>
    <message>
        <source>Choose the time of the absence first.</source>
        <translation>Wählen Sie zuerst die Zeit der Abwesenheit.</translation>
    </message>
    <message>
        <source>This thermostat has no modes that can be switched.</source>
        <translation>Dieser Thermostat hat keine umschaltbaren Modi.</translation>
    </message>
    <message>
        <source>This thermostat cannot be switched off; its lowest temperature is %1 °C.</source>
        <translation>Dieser Thermostat lässt sich nicht ausschalten; seine niedrigste Temperatur ist %1 °C.</translation>
    </message>
    <message>
        <source>The absence must end after it begins.</source>
        <translation>Die Abwesenheit muss nach ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>This thermostat knows no absence.</source>
        <translation>Dieser Thermostat kennt keine Abwesenheit.</translation>
    </message>
    <message>
        <source>This thermostat has no week profiles to choose from.</source>
        <translation>Dieser Thermostat hat keine Wochenprofile zur Auswahl.</translation>
    </message>
    <message>
        <source>The week profile must be between 1 and %1.</source>
        <translation>Das Wochenprofil muss zwischen 1 und %1 liegen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ClimatePanel</name>
    <message>
        <source>Set temperature</source>
        <translation>Soll-Temperatur</translation>
    </message>
    <message>
        <source>Half a degree less</source>
        <translation>Ein halbes Grad weniger</translation>
    </message>
    <message>
        <source>Half a degree more</source>
        <translation>Ein halbes Grad mehr</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Away …</source>
        <translation>Abwesend …</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Lowering</source>
        <translation>Absenken</translation>
    </message>
    <message>
        <source>&amp;Week profile</source>
        <translation>&amp;Wochenprofil</translation>
    </message>
    <message>
        <source>Away &amp;until</source>
        <translation>Abwesend &amp;bis</translation>
    </message>
    <message>
        <source>Temper&amp;ature</source>
        <translation>Temper&amp;atur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the absence</source>
        <translation>Abwesenheit starten</translation>
    </message>
</context>
<context>
    <name>ccudesk::CommandCall</name>
    <message>
        <source>The CCU&apos;s answer to this command cannot be understood. It may have been carried out; it is not sent again.</source>
        <translation>Die Antwort der CCU auf diesen Befehl ist nicht zu verstehen. Er kann ausgeführt worden sein und wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The connection ended before this was sent.</source>
        <translation>Die Verbindung endete, bevor dies gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>ccudesk::CommandLine</name>
    <message>
        <source>Connect to a simulated CCU; no hardware is needed.</source>
        <translation>Mit einer simulierten CCU verbinden; es wird keine Hardware gebraucht.</translation>
    </message>
    <message>
        <source>With --demo: a home of this many devices (up to 4000).</source>
        <translation>Mit --demo: ein Zuhause mit so vielen Geräten (bis 4000).</translation>
    </message>
    <message>
        <source>With --demo: this many events per second.</source>
        <translation>Mit --demo: so viele Ereignisse je Sekunde.</translation>
    </message>
    <message>
        <source>Name or address of the CCU (or CCU_HOST).</source>
        <translation>Name oder Adresse der CCU (oder CCU_HOST).</translation>
    </message>
    <message>
        <source>User on the CCU (or CCU_USER). The password comes from CCU_PASSWORD only.</source>
        <translation>Benutzer auf der CCU (oder CCU_USER). Das Passwort kommt nur aus CCU_PASSWORD.</translation>
    </message>
    <message>
        <source>Another port than the usual one, e.g. HmIP-RF=12010 (or CCU_PORTS).</source>
        <translation>Ein anderer Port als der übliche, z. B. HmIP-RF=12010 (oder CCU_PORTS).</translation>
    </message>
    <message>
        <source>Trust certificates signed by this CA, a PEM file (or CCU_CA).</source>
        <translation>Zertifikaten vertrauen, die diese CA unterschrieben hat, eine PEM-Datei (oder CCU_CA).</translation>
    </message>
    <message>
        <source>Trust exactly the certificate with this SHA-256 fingerprint (or CCU_PIN).</source>
        <translation>Genau dem Zertifikat mit diesem SHA-256-Fingerabdruck vertrauen (oder CCU_PIN).</translation>
    </message>
    <message>
        <source>Connect without encryption: everybody in the network can read the password.</source>
        <translation>Unverschlüsselt verbinden: Jeder im Netzwerk kann das Passwort mitlesen.</translation>
    </message>
    <message>
        <source>Without a window: write everything known about the CCU as JSON, then exit.</source>
        <translation>Ohne Fenster: alles, was über die CCU bekannt ist, als JSON schreiben und beenden.</translation>
    </message>
    <message>
        <source>With --export: stay connected for this many seconds first.</source>
        <translation>Mit --export: vorher so viele Sekunden verbunden bleiben.</translation>
    </message>
    <message>
        <source>Without a window: print events as JSON lines for this many seconds.</source>
        <translation>Ohne Fenster: so viele Sekunden lang Ereignisse als JSON-Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>Language of the program: de or en.</source>
        <translation>Sprache des Programms: de oder en.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Farben: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Save a picture of the window once the home is shown, then exit.</source>
        <translation>Ein Bild des Fensters speichern, sobald das Zuhause gezeigt wird, und beenden.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Größe des Fensters, z. B. 1440x900.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>--size takes a width and a height, e.g. 1440x900.</source>
        <translation>--size erwartet Breite und Höhe, z. B. 1440x900.</translation>
    </message>
    <message>
        <source>Browse, control and watch a Homematic CCU.</source>
        <translation>Eine Homematic-CCU ansehen, bedienen und beobachten.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>Connect although the CCU is on the internet, where strangers find it.</source>
        <translation>Verbinden, obwohl die CCU im Internet steht, wo Fremde sie finden.</translation>
    </message>
    <message>
        <source>First page: home, devices, events, messages, changes, variables, programs, links, radio, security or settings.</source>
        <translation>Erste Seite: home, devices, events, messages, changes, variables, programs, links, radio, security oder settings.</translation>
    </message>
    <message>
        <source>Open this recording instead of a CCU.</source>
        <translation>Diese Aufzeichnung statt einer CCU öffnen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::CommandPalette</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Return looks for it among the devices.</source>
        <translation>Nichts heißt „%1“. Die Eingabetaste sucht danach unter den Geräten.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::CommandRunner</name>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
</context>
<context>
    <name>ccudesk::CommandTracker</name>
    <message>
        <source>The device has not confirmed this within 30 seconds. It may be out of reach.</source>
        <translation>Das Gerät hat dies nicht innerhalb von 30 Sekunden bestätigt. Vielleicht ist es nicht erreichbar.</translation>
    </message>
    <message>
        <source>The lock could not do this: %1.</source>
        <translation>Das Schloss konnte das nicht ausführen: %1.</translation>
    </message>
    <message>
        <source>The lock has stopped without reaching this state. Please check the door.</source>
        <translation>Das Schloss ist stehen geblieben, ohne diesen Zustand zu erreichen. Bitte prüfen Sie die Tür.</translation>
    </message>
    <message>
        <source>The device has been moving for ten minutes without reaching this.</source>
        <translation>Das Gerät bewegt sich seit zehn Minuten, ohne dies zu erreichen.</translation>
    </message>
    <message>
        <source>The device sleeps and has not called in for an hour. The CCU may still deliver this later.</source>
        <translation>Das Gerät schläft und hat sich seit einer Stunde nicht gemeldet. Die CCU kann dies noch später zustellen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::CompareDialog</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Einstellungen vergleichen</translation>
    </message>
    <message>
        <source>Choose what these settings are to be compared with.</source>
        <translation>Auswählen, womit diese Einstellungen verglichen werden sollen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>%1 im Vergleich mit</translation>
    </message>
    <message>
        <source>With a file …</source>
        <translation>Mit einer Datei …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take all over into the draft</source>
        <translation>Alles in den Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>These settings before %1</source>
        <comment>date and time</comment>
        <translation>Diese Einstellungen vor %1</translation>
    </message>
    <message>
        <source>Another device, or an earlier time</source>
        <translation>Ein anderes Gerät oder ein früherer Stand</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The other settings are being read …</source>
        <translation>Die anderen Einstellungen werden gelesen …</translation>
    </message>
    <message>
        <source>Different: %1. On one side only: %2.</source>
        <translation>Verschieden: %1. Nur auf einer Seite: %2.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n Einstellung ist verschieden.</numerusform>
            <numerusform>%n Einstellungen sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not exist here.</source>
        <translation>Das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Does not fit here</source>
        <translation>Passt hier nicht</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ccudesk::Composition</name>
    <message>
        <source>Name the CCU with --host or CCU_HOST, or use --demo for a simulated one.</source>
        <translation>Nennen Sie die CCU mit --host oder CCU_HOST, oder benutzen Sie --demo für eine simulierte.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ConfigPage</name>
    <message>
        <source>The CCU made %1 of it.</source>
        <translation>Die CCU hat daraus %1 gemacht.</translation>
    </message>
    <message>
        <source>The CCU kept %1.</source>
        <translation>Die CCU hat %1 behalten.</translation>
    </message>
    <message>
        <source>It could not be read back.</source>
        <translation>Es konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Nicht neu gelesen</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message numerus="yes">
        <source>Week program (%n)</source>
        <translation>
            <numerusform>Wochenprogramm (%n)</numerusform>
            <numerusform>Wochenprogramm (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no settings</source>
        <translation>Dieses Gerät hat keine Einstellungen</translation>
    </message>
    <message>
        <source>The CCU tells nothing that could be set up.</source>
        <translation>Die CCU nennt nichts, was sich einstellen ließe.</translation>
    </message>
    <message>
        <source>This channel has no settings</source>
        <translation>Dieser Kanal hat keine Einstellungen</translation>
    </message>
    <message>
        <source>The CCU tells nothing that could be set up here.</source>
        <translation>Die CCU nennt hier nichts, was sich einstellen ließe.</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The settings are read as soon as the CCU answers again.</source>
        <translation>Die Einstellungen werden gelesen, sobald die CCU wieder antwortet.</translation>
    </message>
    <message>
        <source>The settings are being read</source>
        <translation>Die Einstellungen werden gelesen</translation>
    </message>
    <message>
        <source>They come from the CCU; the device is not asked by radio.</source>
        <translation>Sie kommen von der CCU; das Gerät wird nicht per Funk gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changed</source>
        <translation>
            <numerusform>%1, %n geändert</numerusform>
            <numerusform>%1, %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the draft</source>
        <translation>
            <numerusform>%n Änderung im Entwurf</numerusform>
            <numerusform>%n Änderungen im Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is what the CCU holds.</source>
        <translation>Der Entwurf entspricht dem Stand der CCU.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs correction</source>
        <translation>
            <numerusform>%n muss korrigiert werden</numerusform>
            <numerusform>%n müssen korrigiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Exact write</source>
        <translation>Genauer Schreibvorgang</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) did not become what you wanted.</source>
        <translation>
            <numerusform>%n Einstellung wurde nicht, wie gewünscht.</numerusform>
            <numerusform>%n Einstellungen wurden nicht, wie gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was stored</source>
        <translation>Nicht alles wurde gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored in the CCU</source>
        <translation>
            <numerusform>%n Einstellung in der CCU gespeichert</numerusform>
            <numerusform>%n Einstellungen in der CCU gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is just getting them.</source>
        <translation>Das Gerät erhält sie gerade.</translation>
    </message>
    <message>
        <source>Read back and found as wanted. The old values are kept in this program.</source>
        <translation>Zurückgelesen und wie gewünscht vorgefunden. Die alten Werte bleiben in diesem Programm aufbewahrt.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>The CCU now holds another value for “%1”. Your draft is kept.</source>
        <translation>Die CCU hat für „%1“ jetzt einen anderen Wert. Ihr Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take the CCU’s values</source>
        <translation>Werte der CCU übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>As before %1 (%n setting(s))</source>
        <translation>
            <numerusform>Wie vor %1 (%n Einstellung)</numerusform>
            <numerusform>Wie vor %1 (%n Einstellungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken into the draft</source>
        <translation>
            <numerusform>%n Wert in den Entwurf übernommen</numerusform>
            <numerusform>%n Werte in den Entwurf übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) belong to settings that this one does not have.</source>
        <translation>
            <numerusform>%n Wert gehört zu einer Einstellung, die es hier nicht gibt.</numerusform>
            <numerusform>%n Werte gehören zu Einstellungen, die es hier nicht gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Take settings from a file</source>
        <translation>Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Nothing taken</source>
        <translation>Nichts übernommen</translation>
    </message>
    <message>
        <source>Device and channels</source>
        <translation>Gerät und Kanäle</translation>
    </message>
    <message>
        <source>Back to the device</source>
        <translation>Zurück zum Gerät</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>More for this configuration</source>
        <translation>Mehr zu dieser Konfiguration</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>Expert names</source>
        <translation>Expertennamen</translation>
    </message>
    <message>
        <source>Week program</source>
        <translation>Wochenprogramm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Show exact write …</source>
        <translation>Genauen Schreibvorgang zeigen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Set everything to its default</source>
        <translation>Alles auf Vorgabe setzen</translation>
    </message>
    <message>
        <source>Restore earlier values</source>
        <translation>Frühere Werte wiederherstellen</translation>
    </message>
    <message>
        <source>Export as a file …</source>
        <translation>Als Datei exportieren …</translation>
    </message>
    <message>
        <source>Take values from a file …</source>
        <translation>Werte aus einer Datei übernehmen …</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>sender and receiver of a link</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Receiver: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Sender: %1</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Every parameter of the week program by itself instead of the picture</source>
        <translation>Jeder Parameter des Wochenprogramms einzeln statt als Bild</translation>
    </message>
    <message>
        <source>Apply to others …</source>
        <translation>Auf andere anwenden …</translation>
    </message>
    <message>
        <source>Exported without secrets</source>
        <translation>Ohne Geheimnisse exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are codes or keys and are not in the file.</source>
        <translation>
            <numerusform>%n Einstellung ist ein Code oder Schlüssel und steht nicht in der Datei.</numerusform>
            <numerusform>%n Einstellungen sind Codes oder Schlüssel und stehen nicht in der Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ConnectWizard</name>
    <message>
        <source>Check the address, and that the CCU is switched on and in the same network. Its firewall must let this computer in. If it offers no encryption, say so under “More settings”.</source>
        <translation>Prüfen Sie die Adresse und ob die CCU eingeschaltet und im selben Netz ist. Ihre Firewall muss diesen Computer hereinlassen. Wenn sie keine Verschlüsselung anbietet, sagen Sie das unter „Weitere Einstellungen“.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it.</source>
        <translation>Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Check user and password. After many refused attempts, or with too many open sessions, the CCU refuses everybody for a few minutes.</source>
        <translation>Prüfen Sie Benutzer und Passwort. Nach vielen abgelehnten Versuchen oder bei zu vielen offenen Sitzungen lehnt die CCU einige Minuten lang jeden ab.</translation>
    </message>
    <message>
        <source>Sign in as a user with the administrator role.</source>
        <translation>Melden Sie sich als Benutzer mit der Rolle Administrator an.</translation>
    </message>
    <message>
        <source>The CCU is still starting. Try again in a minute.</source>
        <translation>Die CCU startet noch. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Check that this is the address of a CCU, and the ports under “More settings”.</source>
        <translation>Prüfen Sie, ob dies die Adresse einer CCU ist, und die Ports unter „Weitere Einstellungen“.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open the home</source>
        <translation>Zuhause ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Add a CCU</source>
        <translation>CCU hinzufügen</translation>
    </message>
    <message>
        <source>You did not trust the certificate that was shown.</source>
        <translation>Sie haben dem gezeigten Zertifikat nicht vertraut.</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Looking at the certificate of %1 …</source>
        <translation>Das Zertifikat von %1 wird angesehen …</translation>
    </message>
    <message>
        <source>Log …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>The password is needed</source>
        <translation>Das Passwort wird gebraucht</translation>
    </message>
    <message>
        <source>Reach it through a VPN into your home, and close the port in your router. Only if you are sure: tick the box below the address.</source>
        <translation>Erreichen Sie sie über ein VPN in Ihr Zuhause und schließen Sie den Port in Ihrem Router. Nur wenn Sie sicher sind: Setzen Sie den Haken unter der Adresse.</translation>
    </message>
</context>
<context>
    <name>ccudesk::Connecting</name>
    <message>
        <source>Looking at the certificate of %1 …</source>
        <translation>Das Zertifikat von %1 wird angesehen …</translation>
    </message>
    <message>
        <source>Asking the key store of this computer for the password …</source>
        <translation>Der Schlüsselbund dieses Computers wird nach dem Passwort gefragt …</translation>
    </message>
    <message>
        <source>The key store has no password for this CCU any more. Type it here; it is kept again.</source>
        <translation>Der Schlüsselbund hat kein Passwort für diese CCU mehr. Geben Sie es hier ein; es wird wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>The key store waits for you to open it. You can also cancel and type the password for this time.</source>
        <translation>Der Schlüsselbund wartet darauf, dass Sie ihn öffnen. Sie können auch abbrechen und das Passwort für dieses Mal eingeben.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ConnectionSettings</name>
    <message>
        <source>The address of the CCU is missing.</source>
        <translation>Die Adresse der CCU fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no address of a CCU. Give a name like ccu3-webui or a number like 192.168.1.20, without http, user, port or path.</source>
        <translation>„%1“ ist keine Adresse einer CCU. Geben Sie einen Namen wie ccu3-webui oder eine Nummer wie 192.168.1.20 an, ohne http, Benutzer, Port oder Pfad.</translation>
    </message>
    <message>
        <source>“%1” is no port setting. Write it as HmIP-RF=42010.</source>
        <translation>„%1“ ist keine Port-Angabe. Schreiben Sie sie wie HmIP-RF=42010.</translation>
    </message>
    <message>
        <source>“%1” has no port that can be set. Possible names: %2.</source>
        <translation>„%1“ hat keinen einstellbaren Port. Mögliche Namen: %2.</translation>
    </message>
    <message>
        <source>The port of %1 must be a number from 1 to 65535.</source>
        <translation>Der Port von %1 muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint: it must have 64 hexadecimal digits, with or without colons.</source>
        <translation>Das ist kein SHA-256-Fingerabdruck: Er muss 64 hexadezimale Ziffern haben, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>Give either a certificate file or a fingerprint, not both.</source>
        <translation>Geben Sie entweder eine Zertifikatsdatei oder einen Fingerabdruck an, nicht beides.</translation>
    </message>
    <message>
        <source>The CCU cannot call %1: there it would reach itself, or nobody.</source>
        <translation>Die CCU kann %1 nicht anrufen: Dort würde sie sich selbst erreichen oder niemanden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ConnectionTest</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no callback</source>
        <translation>kein Rückruf</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests arrive, but nothing comes back to %1. Let the CCU reach this computer there: in the firewall of this computer, TCP, incoming, from the address of the CCU. Until then values are read once a minute.</source>
        <translation>Anfragen kommen an, aber zu %1 kommt nichts zurück. Erlauben Sie der CCU, diesen Computer dort zu erreichen: in der Firewall dieses Computers, TCP, eingehend, von der Adresse der CCU. Bis dahin werden Werte einmal in der Minute gelesen.</translation>
    </message>
    <message>
        <source>Change the add&amp;ress …</source>
        <translation>A&amp;dresse ändern …</translation>
    </message>
    <message>
        <source>Change &amp;user or password …</source>
        <translation>Benutzer oder &amp;Passwort ändern …</translation>
    </message>
    <message>
        <source>Choose another add&amp;ress …</source>
        <translation>Andere A&amp;dresse wählen …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>CCU</source>
        <translation>CCU</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Each step shows what was tried and how long it took. It is done when there is proof.</source>
        <translation>Jeder Schritt zeigt, was versucht wurde und wie lange es dauerte. Erledigt ist er erst mit einem Beweis.</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>noch nichts geändert</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>CCU Desk does not try this again by itself.</source>
        <translation>CCU Desk versucht dies nicht von selbst noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s) in a row without success. Next attempt in %1 s.</source>
        <translation>
            <numerusform>%n Versuch ist gescheitert. Der nächste folgt in %1 s.</numerusform>
            <numerusform>%n Versuche nacheinander sind gescheitert. Der nächste folgt in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s) in a row without success. It is being tried again now.</source>
        <translation>
            <numerusform>%n Versuch ist gescheitert. Der nächste läuft gerade.</numerusform>
            <numerusform>%n Versuche nacheinander sind gescheitert. Der nächste läuft gerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>read once a minute</source>
        <translation>einmal in der Minute gelesen</translation>
    </message>
    <message>
        <source>Requests arrive, but nothing comes back to %1. Let the CCU in through the firewall of this computer: the line below does that. Until then values are read once a minute.</source>
        <translation>Anfragen kommen an, aber zu %1 kommt nichts zurück. Lassen Sie die CCU durch die Firewall dieses Computers herein: Der Befehl darunter erledigt das. Bis dahin werden Werte einmal in der Minute gelesen.</translation>
    </message>
    <message>
        <source>Command that lets the CCU in</source>
        <translation>Befehl, der die CCU hereinlässt</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the CCU&apos;s page</source>
        <translation>Seite der CCU ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens it in the browser, where the same user and password can be tried.</source>
        <translation>Öffnet sie im Browser; dort lassen sich derselbe Benutzer und dasselbe Passwort versuchen.</translation>
    </message>
    <message>
        <source>Compare &amp;certificates …</source>
        <translation>&amp;Zertifikate vergleichen …</translation>
    </message>
</context>
<context>
    <name>ccudesk::ConsoleView</name>
    <message>
        <source>Only reads.</source>
        <translation>Liest nur.</translation>
    </message>
    <message>
        <source>May change something or send by radio; it is written down under Changes.</source>
        <translation>Kann etwas ändern oder funken; es steht danach unter „Änderungen“.</translation>
    </message>
    <message>
        <source>Dangerous: devices, keys or other programs&apos; registrations can be lost.</source>
        <translation>Gefährlich: Geräte, Schlüssel oder Anmeldungen anderer Programme können verloren gehen.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Run script</source>
        <translation>Skript ausführen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>A script runs with all rights, and the CCU does nothing else meanwhile: one that does not end stops the house.</source>
        <translation>Ein Skript läuft mit allen Rechten, und die CCU tut so lange nichts anderes: Eines, das nicht endet, legt das Haus lahm.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
</context>
<context>
    <name>ccudesk::ControlPanel</name>
    <message>
        <source>Since %1, confirmed by event</source>
        <translation>seit %1, per Ereignis bestätigt</translation>
    </message>
    <message>
        <source>Since %1, read from the CCU</source>
        <translation>seit %1, aus der CCU gelesen</translation>
    </message>
    <message>
        <source>Since %1, stored value</source>
        <translation>seit %1, gespeicherter Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::ControlState</name>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>Last calibration</source>
        <translation>Letzte Kalibrierung</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ccudesk::ControlTime</name>
    <message>
        <source>A time cannot be negative.</source>
        <translation>Eine Zeit kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The time is too long. The longest possible is %1 hours.</source>
        <translation>Die Zeit ist zu lang. Möglich sind höchstens %1 Stunden.</translation>
    </message>
    <message>
        <source>The time is too long. The longest possible is %1 seconds.</source>
        <translation>Die Zeit ist zu lang. Möglich sind höchstens %1 Sekunden.</translation>
    </message>
    <message>
        <source>This device does not have this command.</source>
        <translation>Dieses Gerät hat diesen Befehl nicht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ControlWords</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On · %1</source>
        <translation>Ein · %1</translation>
    </message>
    <message>
        <source>Closed and locked</source>
        <translation>Zu und verriegelt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>Position unbekannt</translation>
    </message>
    <message>
        <source>Position uncertain</source>
        <translation>Position ungewiss</translation>
    </message>
    <message>
        <source>slats %1</source>
        <translation>Lamellen %1</translation>
    </message>
    <message>
        <source>State uncertain</source>
        <translation>Zustand ungewiss</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Off · frost protection</source>
        <translation>Aus · Frostschutz</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>window open</source>
        <translation>Fenster offen</translation>
    </message>
    <message>
        <source>valve %1</source>
        <translation>Ventil %1</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öffnet …</translation>
    </message>
    <message>
        <source>Moving up …</source>
        <translation>Fährt auf …</translation>
    </message>
    <message>
        <source>Closing …</source>
        <translation>Schließt …</translation>
    </message>
    <message>
        <source>Moving down …</source>
        <translation>Fährt ab …</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>Fährt …</translation>
    </message>
    <message>
        <source>The last command failed</source>
        <translation>Der letzte Befehl ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, sending</source>
        <translation>%1, wird gesendet</translation>
    </message>
    <message>
        <source>%1, waiting for the device</source>
        <translation>%1, wartet auf das Gerät</translation>
    </message>
    <message>
        <source>%1 → %2, sending</source>
        <translation>%1 → %2, wird gesendet</translation>
    </message>
    <message>
        <source>%1 → %2, waiting for the device</source>
        <translation>%1 → %2, wartet auf das Gerät</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>Kein Kontakt seit %1</translation>
    </message>
    <message>
        <source>No valid reading</source>
        <translation>Kein gültiger Messwert</translation>
    </message>
    <message>
        <source>Ventilation position</source>
        <translation>Lüftungsstellung</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Gekippt</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Somebody is there</source>
        <translation>Jemand ist da</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Niemand ist da</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchalarm</translation>
    </message>
    <message>
        <source>Sounds as a siren</source>
        <translation>Ertönt als Sirene</translation>
    </message>
    <message>
        <source>Smoke alarm in another room</source>
        <translation>Rauchalarm in einem anderen Raum</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Lock state unknown</source>
        <translation>Zustand des Schlosses unbekannt</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Not pressed yet</source>
        <translation>Noch nicht gedrückt</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>Nie empfangen</translation>
    </message>
    <message>
        <source>Pressed %1</source>
        <translation>Gedrückt: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>stored value</source>
        <translation>gespeicherter Wert</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>configuration pending</source>
        <translation>Konfiguration ausstehend</translation>
    </message>
    <message>
        <source>sabotage</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Off · valve closed</source>
        <translation>Aus · Ventil geschlossen</translation>
    </message>
    <message>
        <source>Away until %1</source>
        <translation>Abwesend bis %1</translation>
    </message>
    <message>
        <source>Getting brighter …</source>
        <translation>Wird heller …</translation>
    </message>
    <message>
        <source>Getting darker …</source>
        <translation>Wird dunkler …</translation>
    </message>
    <message>
        <source>Dimming …</source>
        <translation>Dimmt …</translation>
    </message>
    <message>
        <source>Long press %1</source>
        <translation>Lang gedrückt %1</translation>
    </message>
    <message>
        <source>Short press %1</source>
        <translation>Kurz gedrückt %1</translation>
    </message>
    <message>
        <source>%1, no answer from the CCU yet</source>
        <translation>%1, noch keine Antwort der CCU</translation>
    </message>
    <message>
        <source>%1 → %2, no answer from the CCU yet</source>
        <translation>%1 → %2, noch keine Antwort der CCU</translation>
    </message>
</context>
<context>
    <name>ccudesk::CopyLine</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ccudesk::CoverCommands</name>
    <message>
        <source>The position must be between 0 % and 100 %.</source>
        <translation>Die Position muss zwischen 0 % und 100 % liegen.</translation>
    </message>
    <message>
        <source>No position was given.</source>
        <translation>Es wurde keine Position angegeben.</translation>
    </message>
    <message>
        <source>This blind has no slats that could be tilted.</source>
        <translation>Diese Jalousie hat keine verstellbaren Lamellen.</translation>
    </message>
    <message>
        <source>Really move this window?</source>
        <translation>Dieses Fenster wirklich bewegen?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>This channel cannot lock a window.</source>
        <translation>Dieser Kanal kann kein Fenster verriegeln.</translation>
    </message>
    <message>
        <source>Really close and lock this window?</source>
        <translation>Dieses Fenster wirklich schließen und verriegeln?</translation>
    </message>
    <message>
        <source>Close and lock</source>
        <translation>Schließen und verriegeln</translation>
    </message>
    <message>
        <source>Really open the garage door?</source>
        <translation>Das Garagentor wirklich öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Really open the garage door to its ventilation position?</source>
        <translation>Das Garagentor wirklich in die Lüftungsstellung fahren?</translation>
    </message>
</context>
<context>
    <name>ccudesk::CoverPanel</name>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Schließen …</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Lock …</source>
        <translation>Verriegeln …</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>Lamellen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Start …</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Start the calibration</source>
        <translation>Kalibrierung starten</translation>
    </message>
    <message>
        <source>Stop the calibration</source>
        <translation>Kalibrierung abbrechen</translation>
    </message>
    <message>
        <source>This blind cannot calibrate itself.</source>
        <translation>Diese Jalousie kann sich nicht selbst kalibrieren.</translation>
    </message>
    <message>
        <source>Really calibrate this blind? It drives to both ends.</source>
        <translation>Diese Jalousie wirklich kalibrieren? Sie fährt in beide Endlagen.</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
</context>
<context>
    <name>ccudesk::DefaultNames</name>
    <message>
        <source>Bathroom</source>
        <translation>Badezimmer</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Child’s room</source>
        <translation>Kinderzimmer</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Esszimmer</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Guest room</source>
        <translation>Gästezimmer</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Utility room</source>
        <translation>Hauswirtschaftsraum</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Terrace</source>
        <translation>Terrasse</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>CCU</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energiemanagement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verschluss</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Alarm messages</source>
        <translation>Alarmmeldungen</translation>
    </message>
    <message>
        <source>Alarm zone</source>
        <translation>Alarmzone</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Niemand zu Hause</translation>
    </message>
    <message>
        <source>Somebody at home</source>
        <translation>Jemand zu Hause</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Servicemeldungen</translation>
    </message>
    <message>
        <source>Not triggered</source>
        <translation>Nicht ausgelöst</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Ausgelöst</translation>
    </message>
</context>
<context>
    <name>ccudesk::DeleteDeviceDialog</name>
    <message>
        <source>Reset it as well, so that it can be taught in elsewhere</source>
        <translation>Auch auf Werkseinstellungen zurücksetzen, damit es woanders angelernt werden kann</translation>
    </message>
    <message>
        <source>Leave everything as it is, and say so</source>
        <translation>Alles so lassen und das melden</translation>
    </message>
    <message>
        <source>Delete it as soon as it answers</source>
        <translation>Löschen, sobald es antwortet</translation>
    </message>
    <message>
        <source>Delete it all the same; it has to be reset by hand then</source>
        <translation>Trotzdem löschen; es muss dann von Hand zurückgesetzt werden</translation>
    </message>
    <message>
        <source>Delete a device</source>
        <translation>Gerät löschen</translation>
    </message>
    <message>
        <source>Delete “%1” from the CCU?</source>
        <translation>„%1“ aus der CCU löschen?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Its name, links and settings go with it, and programs that use it no longer work as they did. This cannot be undone.</source>
        <translation>Sein Name, seine Verknüpfungen und Einstellungen gehen mit verloren, und Programme, die es verwenden, arbeiten nicht mehr wie bisher. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>If it does not answer:</source>
        <translation>Falls es nicht antwortet:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ccudesk::Demo</name>
    <message>
        <source>Demo home</source>
        <translation>Demo-Zuhause</translation>
    </message>
</context>
<context>
    <name>ccudesk::DescriptionLoader</name>
    <message>
        <source>The CCU no longer has this device.</source>
        <translation>Die CCU hat dieses Gerät nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is not connected right now.</source>
        <translation>%1 ist gerade nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPane</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Function %1</source>
        <translation>Gewerk %1</translation>
    </message>
    <message>
        <source>Details not loaded</source>
        <translation>Details nicht geladen</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Konfigurieren …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Members of the heating group</source>
        <translation>Mitglieder der Heizungsgruppe</translation>
    </message>
    <message>
        <source>Member of the heating group: %1</source>
        <translation>Mitglied der Heizungsgruppe: %1</translation>
    </message>
    <message>
        <source>Heating group %1. Set the temperature there: its members are not to be operated one by one.</source>
        <translation>Heizungsgruppe %1. Stellen Sie die Temperatur dort ein: Ihre Mitglieder sollen nicht einzeln bedient werden.</translation>
    </message>
    <message>
        <source>Heating group %1</source>
        <translation>Heizungsgruppe %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPaneEditor</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>That is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPaneHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>More for this device</source>
        <translation>Mehr zu diesem Gerät</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Show in events</source>
        <translation>In den Ereignissen zeigen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Configuration pending</source>
        <translation>Konfiguration ausstehend</translation>
    </message>
    <message>
        <source>Sabotage contact open</source>
        <translation>Sabotagekontakt offen</translation>
    </message>
    <message>
        <source>Firmware %1 is available</source>
        <translation>Firmware %1 ist verfügbar</translation>
    </message>
    <message>
        <source>Rooms and functions …</source>
        <translation>Räume und Gewerke …</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Konfigurieren …</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>Timeline …</source>
        <translation>Chronik …</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPaneRawModel</name>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>sticky</source>
        <translation>bleibend</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Special values</source>
        <translation>Sonderwerte</translation>
    </message>
    <message>
        <source>Value list</source>
        <translation>Werteliste</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPaneRawView</name>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetailPaneValues</name>
    <message>
        <source>Show technical values</source>
        <translation>Technische Werte zeigen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Double-click a value to change it, if the device allows that.</source>
        <translation>Doppelklick ändert einen Wert, wenn das Gerät es zulässt.</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>Auf die Merkliste</translation>
    </message>
</context>
<context>
    <name>ccudesk::DetectorPanel</name>
    <message>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ccudesk::DevicePictures</name>
    <message>
        <source>The CCU has no picture of %1.</source>
        <translation>Die CCU hat kein Bild von %1.</translation>
    </message>
    <message>
        <source>The CCU&apos;s picture of %1 is no PNG file.</source>
        <translation>Das Bild der CCU von %1 ist keine PNG-Datei.</translation>
    </message>
    <message>
        <source>The CCU answered the question for %1 with HTTP status %2.</source>
        <translation>Die CCU hat die Anfrage nach %1 mit dem HTTP-Status %2 beantwortet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceQuestions</name>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Not replaced</source>
        <translation>Nicht ersetzt</translation>
    </message>
    <message>
        <source>“%1” is replaced</source>
        <translation>„%1“ ist ersetzt</translation>
    </message>
    <message>
        <source>The new device has its name, rooms, links and settings. A device that sleeps fetches them when it is woken.</source>
        <translation>Das neue Gerät hat Name, Räume, Verknüpfungen und Einstellungen des alten. Ein Gerät, das schläft, holt sie sich, wenn es geweckt wird.</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>“%1” will be deleted</source>
        <translation>„%1“ wird gelöscht</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>At once if it answers, else as soon as it does.</source>
        <translation>Sofort, wenn es antwortet, sonst sobald es das tut.</translation>
    </message>
    <message>
        <source>It was told to forget this CCU, and can be taught in anywhere.</source>
        <translation>Es wurde zurückgesetzt und kann überall neu angelernt werden.</translation>
    </message>
    <message>
        <source>Reset it by hand before it is taught in somewhere else.</source>
        <translation>Setzen Sie es von Hand zurück, bevor es woanders angelernt wird.</translation>
    </message>
    <message>
        <source>Nothing to replace</source>
        <translation>Nichts zu ersetzen</translation>
    </message>
    <message>
        <source>The CCU knows no other device whose place this one could take.</source>
        <translation>Die CCU kennt kein anderes Gerät, das durch dieses ersetzt werden könnte.</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>Gerät ersetzen</translation>
    </message>
    <message>
        <source>Which device does %1 replace? It gets its name, rooms, links and settings; the old one is gone then.</source>
        <translation>Welches Gerät ersetzt %1? Es übernimmt Name, Räume, Verknüpfungen und Einstellungen; das alte ist danach weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Teach in the new device first</source>
        <translation>Zuerst das neue Gerät anlernen</translation>
    </message>
    <message>
        <source>Once a new %1 is in the inbox, it can take the place of “%2”.</source>
        <translation>Sobald ein neues %1 im Posteingang ist, kann es „%2“ ersetzen.</translation>
    </message>
    <message>
        <source>Which new device takes the place of %1? It gets its name, rooms, links and settings; the old one is gone then.</source>
        <translation>Welches neue Gerät ersetzt %1? Es übernimmt Name, Räume, Verknüpfungen und Einstellungen; das alte ist danach weg.</translation>
    </message>
    <message>
        <source>Install the new firmware on “%1”?</source>
        <translation>Die neue Firmware auf „%1“ installieren?</translation>
    </message>
    <message numerus="yes">
        <source>Install the new firmware on %n device(s), one after the other?</source>
        <translation>
            <numerusform>Die neue Firmware auf %n Gerät installieren?</numerusform>
            <numerusform>Die neue Firmware auf %n Geräten installieren, eines nach dem anderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>A device does nothing else meanwhile, and the old firmware cannot be brought back. Do not take its power away before it is done.</source>
        <translation>Währenddessen tut ein Gerät nichts anderes, und die alte Firmware lässt sich nicht zurückholen. Nehmen Sie ihm nicht den Strom, bevor es fertig ist.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Nicht aktualisiert</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>Nicht repariert</translation>
    </message>
    <message>
        <source>“%1” is being repaired</source>
        <translation>„%1“ wird repariert</translation>
    </message>
    <message>
        <source>The CCU exchanges all settings with the device once more. This takes a few minutes; a device that sleeps has to be woken.</source>
        <translation>Die CCU tauscht alle Einstellungen noch einmal mit dem Gerät aus. Das dauert einige Minuten; ein Gerät, das schläft, muss geweckt werden.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nichts ist ausgeblendet</translation>
    </message>
    <message>
        <source>Every kind of message of “%1” is shown.</source>
        <translation>Jede Art von Meldung von „%1“ wird angezeigt.</translation>
    </message>
    <message>
        <source>Hidden messages</source>
        <translation>Ausgeblendete Meldungen</translation>
    </message>
    <message>
        <source>Which kind of message of “%1” is to be shown again?</source>
        <translation>Welche Art von Meldung von „%1“ soll wieder angezeigt werden?</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>message, channel</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceSticker</name>
    <message>
        <source>The SGTIN of a device has only the digits 0 to 9 and the letters A to F; a zero is never an O.</source>
        <translation>Die SGTIN eines Geräts besteht nur aus den Ziffern 0 bis 9 und den Buchstaben A bis F; eine Null ist nie ein O.</translation>
    </message>
    <message numerus="yes">
        <source>The SGTIN of a device has 24 digits and letters; %n are here.</source>
        <translation>
            <numerusform>Die SGTIN eines Geräts hat 24 Ziffern und Buchstaben; hier ist es %n.</numerusform>
            <numerusform>Die SGTIN eines Geräts hat 24 Ziffern und Buchstaben; hier sind es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of a device has only the digits 0 to 9 and the letters A to F; a zero is never an O.</source>
        <translation>Der Schlüssel eines Geräts besteht nur aus den Ziffern 0 bis 9 und den Buchstaben A bis F; eine Null ist nie ein O.</translation>
    </message>
    <message numerus="yes">
        <source>The key of a device has 32 digits and letters; %n are here.</source>
        <translation>
            <numerusform>Der Schlüssel eines Geräts hat 32 Ziffern und Buchstaben; hier ist es %n.</numerusform>
            <numerusform>Der Schlüssel eines Geräts hat 32 Ziffern und Buchstaben; hier sind es %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceTreeDelegate</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Kein Gewerk</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n devices</source>
        <translation>
            <numerusform>%1, %n Gerät</numerusform>
            <numerusform>%1, %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no contact %2</source>
        <translation>%1, kein Kontakt %2</translation>
    </message>
    <message>
        <source>%1, last heard of: %2</source>
        <translation>%1, zuletzt gehört: %2</translation>
    </message>
    <message>
        <source>%1, %2, last heard of: %3</source>
        <translation>%1, %2, zuletzt gehört: %3</translation>
    </message>
    <message>
        <source>%1, low battery</source>
        <translation>%1, Batterie schwach</translation>
    </message>
    <message>
        <source>Nothing has been received yet.</source>
        <translation>Es wurde noch nichts empfangen.</translation>
    </message>
    <message>
        <source>The CCU has not received this value yet.</source>
        <translation>Die CCU hat diesen Wert noch nicht empfangen.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::DevicesPage</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are loaded, but none of them is what the filters ask for.</source>
        <translation>
            <numerusform>%n Gerät ist geladen, aber es entspricht nicht den Filtern.</numerusform>
            <numerusform>%n Geräte sind geladen, aber keines entspricht den Filtern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text “%1” finds %n device(s), which the other filters hide.</source>
        <translation>
            <numerusform>Der Text „%1“ findet %n Gerät, das die anderen Filter verbergen.</numerusform>
            <numerusform>Der Text „%1“ findet %n Geräte, die die anderen Filter verbergen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are loaded. None has “%1” in its name, type, serial number, room or function.</source>
        <translation>
            <numerusform>%n Gerät ist geladen. Es hat „%1“ nicht in Name, Typ, Seriennummer, Raum oder Gewerk.</numerusform>
            <numerusform>%n Geräte sind geladen. Keines hat „%1“ in Name, Typ, Seriennummer, Raum oder Gewerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device matches these filters</source>
        <translation>Kein Gerät passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Keep the text only</source>
        <translation>Nur den Text behalten</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>The CCU knows no devices. Those that you teach in appear here by themselves.</source>
        <translation>Die CCU kennt keine Geräte. Geräte, die Sie anlernen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading your devices</source>
        <translation>Ihre Geräte werden gelesen</translation>
    </message>
    <message>
        <source>They appear as soon as the CCU has answered.</source>
        <translation>Sie erscheinen, sobald die CCU geantwortet hat.</translation>
    </message>
    <message>
        <source>The CCU does not answer at the moment, so nothing can be switched.</source>
        <translation>Die CCU antwortet im Moment nicht, deshalb lässt sich nichts schalten.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Show in events</source>
        <translation>In den Ereignissen zeigen</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Filter by name, type, serial number or room</source>
        <translation>Nach Name, Typ, Nummer, Raum filtern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Gewerk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Without contact</source>
        <translation>Ohne Kontakt</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Configuration pending</source>
        <translation>Konfiguration ausstehend</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>Geräte gruppieren nach</translation>
    </message>
    <message>
        <source>Group: Room</source>
        <translation>Gruppieren: Raum</translation>
    </message>
    <message>
        <source>Group: Function</source>
        <translation>Gruppieren: Gewerk</translation>
    </message>
    <message>
        <source>Group: Interface</source>
        <translation>Gruppieren: Schnittstelle</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Gruppieren: nein</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Values below their channels</source>
        <translation>Werte unter ihren Kanälen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rooms and functions …</source>
        <translation>Räume und Gewerke …</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the room “%1”? Its devices stay, without this room.</source>
        <translation>Den Raum „%1“ löschen? Seine Geräte bleiben, ohne diesen Raum.</translation>
    </message>
    <message>
        <source>Delete the function “%1”? Its devices stay, without this function.</source>
        <translation>Das Gewerk „%1“ löschen? Seine Geräte bleiben, ohne dieses Gewerk.</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Konfigurieren …</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>Verknüpfungen zeigen</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Which firmware the devices have, and what is new</source>
        <translation>Welche Firmware die Geräte haben und was es Neues gibt</translation>
    </message>
    <message>
        <source>Add device …</source>
        <translation>Gerät hinzufügen …</translation>
    </message>
    <message>
        <source>Teach in new devices, and give those in the inbox a name and a room</source>
        <translation>Neue Geräte anlernen und denen im Posteingang Namen und Raum geben</translation>
    </message>
    <message>
        <source>Firmware (%1)</source>
        <translation>Firmware (%1)</translation>
    </message>
    <message>
        <source>New devices (%1) …</source>
        <translation>Neue Geräte (%1) …</translation>
    </message>
    <message>
        <source>Update firmware …</source>
        <translation>Firmware aktualisieren …</translation>
    </message>
    <message>
        <source>Repair configuration</source>
        <translation>Konfiguration reparieren</translation>
    </message>
    <message>
        <source>Hidden messages …</source>
        <translation>Ausgeblendete Meldungen …</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Rename several …</source>
        <translation>Mehrere umbenennen …</translation>
    </message>
    <message>
        <source>Rename its devices …</source>
        <translation>Geräte darin umbenennen …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What does not fit together: names, rooms, functions, links and values</source>
        <translation>Was nicht zusammenpasst: Namen, Räume, Gewerke, Verknüpfungen und Werte</translation>
    </message>
    <message>
        <source>Add to the watch list</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>Timeline …</source>
        <translation>Chronik …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>ccudesk::Diagnostics</name>
    <message>
        <source>&lt;hidden&gt;</source>
        <translation>&lt;verborgen&gt;</translation>
    </message>
</context>
<context>
    <name>ccudesk::DiagnosticsView</name>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This is all that is saved: read it before you give it away. Passwords, sessions, your user name and the address of the CCU are not in it, nor are names of devices and rooms; serial numbers in the log are.</source>
        <translation>Das ist alles, was gespeichert wird: Lesen Sie es, bevor Sie es weitergeben. Passwörter, Sitzungen, Ihr Benutzername und die Adresse der CCU stehen nicht darin, auch keine Namen von Geräten und Räumen; Seriennummern im Protokoll schon.</translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation>Bericht für Helfer</translation>
    </message>
    <message>
        <source>Save the report for helpers</source>
        <translation>Bericht für Helfer speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ccudesk::DimmerPanel</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>&amp;Dimming time</source>
        <translation>&amp;Dimmzeit</translation>
    </message>
    <message>
        <source>As set in the device</source>
        <translation>Wie im Gerät eingestellt</translation>
    </message>
    <message>
        <source>Turn off &amp;after</source>
        <translation>Ausschalten n&amp;ach</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>Bleibt an</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
</context>
<context>
    <name>ccudesk::DonePage</name>
    <message>
        <source>The password goes into the key store of this computer and into no file.</source>
        <translation>Das Passwort kommt in den Schlüsselbund dieses Computers und in keine Datei.</translation>
    </message>
    <message>
        <source>The password is forgotten when CCU Desk ends.</source>
        <translation>Das Passwort wird beim Beenden von CCU Desk vergessen.</translation>
    </message>
    <message>
        <source>The password is asked for at every connection.</source>
        <translation>Nach dem Passwort wird bei jeder Verbindung gefragt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Name of this CCU</source>
        <translation>&amp;Name dieser CCU</translation>
    </message>
    <message>
        <source>&amp;Read only: nothing is switched and nothing changed</source>
        <translation>Nur &amp;lesen: Es wird nichts geschaltet und nichts geändert</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>The CCU answers, and what happens there arrives here.</source>
        <translation>Die CCU antwortet, und was dort geschieht, kommt hier an.</translation>
    </message>
    <message>
        <source>The CCU answers. What happens there is read once a minute.</source>
        <translation>Die CCU antwortet. Was dort geschieht, wird einmal in der Minute gelesen.</translation>
    </message>
    <message>
        <source>Live: %1.</source>
        <translation>Live: %1.</translation>
    </message>
    <message>
        <source>Not live: %1.</source>
        <translation>Nicht live: %1.</translation>
    </message>
    <message>
        <source>Keep it safe: never open the CCU to the internet, use a VPN from outside, and install its updates. Holes of the past let strangers in without a password.</source>
        <translation>Damit sie sicher bleibt: Öffnen Sie die CCU nie zum Internet, nutzen Sie von außen ein VPN, und spielen Sie ihre Updates ein. Frühere Lücken ließen Fremde ohne Passwort hinein.</translation>
    </message>
    <message>
        <source>Read once a minute: %1.</source>
        <translation>Einmal in der Minute gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>ccudesk::EditSentence</name>
    <message>
        <source>“%1” renamed to “%2”</source>
        <translation>„%1“ umbenannt in „%2“</translation>
    </message>
    <message>
        <source>Variable “%1” changed from %2 to %3</source>
        <translation>Systemvariable „%1“ von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>Variable %1 set to %2</source>
        <translation>Systemvariable %1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>Program “%1” switched on</source>
        <translation>Programm „%1“ eingeschaltet</translation>
    </message>
    <message>
        <source>Program “%1” switched off</source>
        <translation>Programm „%1“ ausgeschaltet</translation>
    </message>
    <message>
        <source>Program “%1” run</source>
        <translation>Programm „%1“ ausgeführt</translation>
    </message>
    <message>
        <source>Message %1 of “%2” acknowledged</source>
        <translation>Meldung %1 von „%2“ bestätigt</translation>
    </message>
    <message>
        <source>Room “%1” created</source>
        <translation>Raum „%1“ angelegt</translation>
    </message>
    <message>
        <source>Function “%1” created</source>
        <translation>Gewerk „%1“ angelegt</translation>
    </message>
    <message>
        <source>Room “%1” deleted</source>
        <translation>Raum „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Function “%1” deleted</source>
        <translation>Gewerk „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Added to “%1”: %2</source>
        <translation>Zu „%1“ hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Removed from “%1”: %2</source>
        <translation>Aus „%1“ entfernt: %2</translation>
    </message>
    <message>
        <source>Added to or removed from “%1”: %2</source>
        <translation>Zu „%1“ hinzugefügt oder daraus entfernt: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>sender and receiver of a link</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Link created: %1</source>
        <translation>Verknüpfung angelegt: %1</translation>
    </message>
    <message>
        <source>Link %1 named “%2”</source>
        <translation>Verknüpfung %1 heißt nun „%2“</translation>
    </message>
    <message>
        <source>Link deleted: %1</source>
        <translation>Verknüpfung gelöscht: %1</translation>
    </message>
    <message>
        <source>Link tried: %1</source>
        <translation>Verknüpfung ausprobiert: %1</translation>
    </message>
    <message>
        <source>“%1” reports %2 to the CCU</source>
        <translation>„%1“ meldet %2 an die CCU</translation>
    </message>
    <message>
        <source>“%1” no longer reports %2 to the CCU</source>
        <translation>„%1“ meldet %2 nicht mehr an die CCU</translation>
    </message>
    <message>
        <source>“%1” taken out of the inbox</source>
        <translation>„%1“ aus dem Posteingang genommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 lets new devices in for %n second(s)</source>
        <translation>
            <numerusform>%1 lässt %n Sekunde lang neue Geräte herein</numerusform>
            <numerusform>%1 lässt %n Sekunden lang neue Geräte herein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no more new devices in</source>
        <translation>%1 lässt keine neuen Geräte mehr herein</translation>
    </message>
    <message>
        <source>Device %1 may be taught in</source>
        <translation>Gerät %1 darf angelernt werden</translation>
    </message>
    <message>
        <source>Device %1 added</source>
        <translation>Gerät %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 looked for new devices</source>
        <translation>%1 hat nach neuen Geräten gesucht</translation>
    </message>
    <message>
        <source>“%1” (%2) deleted and reset</source>
        <translation>„%1“ (%2) gelöscht und zurückgesetzt</translation>
    </message>
    <message>
        <source>“%1” (%2) deleted</source>
        <translation>„%1“ (%2) gelöscht</translation>
    </message>
    <message>
        <source>“%1” (%2) replaced by %3</source>
        <translation>„%1“ (%2) durch %3 ersetzt</translation>
    </message>
    <message>
        <source>Firmware %2 for “%1”</source>
        <translation>Firmware %2 für „%1“</translation>
    </message>
    <message>
        <source>Configuration of “%1” read from the device again</source>
        <translation>Konfiguration von „%1“ erneut vom Gerät gelesen</translation>
    </message>
    <message>
        <source>Configuration of “%1” sent to the device again</source>
        <translation>Konfiguration von „%1“ erneut an das Gerät gesendet</translation>
    </message>
    <message>
        <source>Messages %2 of “%1” are no longer shown</source>
        <translation>Meldungen %2 von „%1“ werden nicht mehr angezeigt</translation>
    </message>
    <message>
        <source>Messages %2 of “%1” are shown again</source>
        <translation>Meldungen %2 von „%1“ werden wieder angezeigt</translation>
    </message>
    <message>
        <source>Variable “%1” created</source>
        <translation>Variable „%1“ angelegt</translation>
    </message>
    <message>
        <source>Unit, values or description of variable “%1” changed</source>
        <translation>Einheit, Werte oder Beschreibung der Variable „%1“ geändert</translation>
    </message>
    <message>
        <source>Variable “%1” renamed to “%2”</source>
        <translation>Variable „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Variable “%1” deleted</source>
        <translation>Variable „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>ccudesk::EntryEditor</name>
    <message>
        <source>Takes</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Stays so for</source>
        <translation>Bleibt so für</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind of time</source>
        <translation>Art der Zeit</translation>
    </message>
    <message>
        <source>Fixed time</source>
        <translation>Feste Zeit</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Sunrise or sunset</source>
        <translation>Sonnenaufgang oder Sonnenuntergang</translation>
    </message>
    <message>
        <source>Minutes before or after</source>
        <translation>Minuten davor oder danach</translation>
    </message>
    <message>
        <source>Below zero is before, above zero is after.</source>
        <translation>Unter null: davor, über null: danach.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>Lamellen</translation>
    </message>
    <message>
        <source>101 % leaves them as they are.</source>
        <translation>Bei 101 % bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Until something else happens</source>
        <translation>Bis etwas anderes geschieht</translation>
    </message>
    <message>
        <source>%1: how often</source>
        <comment>duration</comment>
        <translation>%1: wie oft</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <comment>duration</comment>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>duration</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::Erasure</name>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the password in the key store</source>
        <translation>das Passwort im Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s)</source>
        <translation>
            <numerusform>%n gespeicherte Datei</numerusform>
            <numerusform>%n gespeicherte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Could not be erased: %1.</source>
        <translation>Konnte nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>Its address and settings, the certificate that you trust, the password in the key store, and what was stored about its devices: descriptions, pictures, last values, their history. Its callbacks are taken back at the CCU. The CCU itself and your devices stay as they are.</source>
        <translation>Ihre Adresse und Einstellungen, das Zertifikat, dem Sie vertrauen, das Passwort im Schlüsselbund und was über ihre Geräte gespeichert wurde: Beschreibungen, Bilder, letzte Werte, deren Verlauf. Bei der CCU werden die Rückrufe abgemeldet. Die CCU selbst und Ihre Geräte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>ccudesk::EventLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Room · channel</source>
        <translation>Raum · Kanal</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>You, waiting</source>
        <translation>Sie, wartet</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ccudesk::EventsPage</name>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter, e.g. room:kitchen value&gt;20</source>
        <translation>Filter, z. B. room:küche value&gt;20</translation>
    </message>
    <message>
        <source>Words that must all be found; room:, device:, parameter:, address: and interface: look in one place; value&gt;20, value&lt;5 or value=open compare.</source>
        <translation>Wörter, die alle vorkommen müssen; room:, device:, parameter:, address: und interface: suchen nur im Raum, Gerät, Parameter, in der Adresse oder Schnittstelle; value&gt;20, value&lt;5 oder value=offen vergleichen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>States only</source>
        <translation>Nur Zustände</translation>
    </message>
    <message>
        <source>Key presses</source>
        <translation>Tastendrücke</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Gerätezustand</translation>
    </message>
    <message>
        <source>Measurements hidden</source>
        <translation>Messwerte ausgeblendet</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %n new</source>
        <translation>
            <numerusform>Pause, %n neues</numerusform>
            <numerusform>Pause, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Following live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 repeated</source>
        <translation>%1, davon %2 wiederholt</translation>
    </message>
    <message>
        <source>No event matches this filter</source>
        <translation>Kein Ereignis passt zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in the list, but none of them is what the filter asks for. New ones appear as they come.</source>
        <translation>
            <numerusform>%n Ereignis ist in der Liste, aber es entspricht nicht dem Filter. Neue erscheinen, sobald sie eintreffen.</numerusform>
            <numerusform>%n Ereignisse sind in der Liste, aber keines entspricht dem Filter. Neue erscheinen, sobald sie eintreffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every value that a device reports appears here as it comes.</source>
        <translation>Jeder Wert, den ein Gerät meldet, erscheint hier, sobald er eintrifft.</translation>
    </message>
    <message>
        <source>No events without the CCU</source>
        <translation>Keine Ereignisse ohne die CCU</translation>
    </message>
    <message>
        <source>They appear as soon as the CCU is connected.</source>
        <translation>Sie erscheinen, sobald die CCU verbunden ist.</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>events.csv</source>
        <translation>ereignisse.csv</translation>
    </message>
    <message>
        <source>Events exported</source>
        <translation>Ereignisse exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n Ereignis steht in %1.</numerusform>
            <numerusform>%n Ereignisse stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events not exported</source>
        <translation>Ereignisse nicht exportiert</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Only this device</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ccudesk::EventsPagePanel</name>
    <message>
        <source>Events per minute</source>
        <translation>Ereignisse je Minute</translation>
    </message>
    <message>
        <source>Busiest devices</source>
        <translation>Aktivste Geräte</translation>
    </message>
</context>
<context>
    <name>ccudesk::FileQuestion</name>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::FilterChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Filter %1, %2</source>
        <translation>Filter %1, %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::FindPage</name>
    <message>
        <source>Find the CCU</source>
        <translation>CCU finden</translation>
    </message>
    <message>
        <source>&amp;Address of the CCU</source>
        <translation>&amp;Adresse der CCU</translation>
    </message>
    <message>
        <source>Where is your CCU?</source>
        <translation>Wo ist Ihre CCU?</translation>
    </message>
    <message>
        <source>ccu3-webui or 192.168.1.20</source>
        <translation>ccu3-webui oder 192.168.1.20</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>Weitere &amp;Einstellungen</translation>
    </message>
    <message>
        <source>This CCU offers &amp;no encryption</source>
        <translation>Diese CCU bietet &amp;keine Verschlüsselung</translation>
    </message>
    <message>
        <source>Before a password leaves without encryption, you are asked once more.</source>
        <translation>Bevor ein Passwort unverschlüsselt hinausgeht, werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Ports, where your CCU uses others than usual:</source>
        <translation>Ports, wenn Ihre CCU andere als üblich verwendet:</translation>
    </message>
    <message>
        <source>Web page (JSON)</source>
        <translation>Webseite (JSON)</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Port von %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;This CCU is on the internet on purpose</source>
        <translation>Diese CCU ist mit &amp;Absicht im Internet erreichbar</translation>
    </message>
    <message>
        <source>Its name or IP address. Nothing is sent to it before you have seen what answers there.</source>
        <translation>Name oder IP-Adresse der CCU. Es wird nichts gesendet, bevor Sie gesehen haben, wer dort antwortet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Details are shown.</source>
        <translation>%1 Die Einzelheiten sind aufgeklappt.</translation>
    </message>
    <message>
        <source>%1 Press to see details.</source>
        <translation>%1 Drücken Sie, um die Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Read more in the browser</source>
        <translation>Mehr im Browser lesen</translation>
    </message>
    <message>
        <source>Do not accept any longer</source>
        <translation>Nicht länger hinnehmen</translation>
    </message>
    <message>
        <source>Accept this risk</source>
        <translation>Dieses Risiko hinnehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>%1 Answer: %2</source>
        <translation>%1 Antwort: %2</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Erneut prüfen: %1</translation>
    </message>
    <message>
        <source>Checks need a connection, and one is made at a time.</source>
        <translation>Für Prüfungen wird eine Verbindung gebraucht, und es läuft immer nur eine.</translation>
    </message>
    <message>
        <source>Only this point; nothing else is read.</source>
        <translation>Nur dieser Punkt; sonst wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>ccudesk::FingerprintView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::FirmwarePage</name>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Filter firmware</source>
        <translation>Firmware filtern</translation>
    </message>
    <message>
        <source>Filter by device, type or version</source>
        <translation>Nach Gerät, Typ oder Version filtern</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist aktuell</translation>
    </message>
    <message>
        <source>The CCU has no newer firmware for any of the devices.</source>
        <translation>Die CCU hat für keines der Geräte eine neuere Firmware.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Back to the devices</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message>
        <source>Update …</source>
        <translation>Aktualisieren …</translation>
    </message>
    <message>
        <source>Update all …</source>
        <translation>Alle aktualisieren …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
</context>
<context>
    <name>ccudesk::FirmwareStatus</name>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>The CCU has no newer firmware for this device.</source>
        <translation>Die CCU hat keine neuere Firmware für dieses Gerät.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf die Übertragung</translation>
    </message>
    <message>
        <source>The CCU sends it to the device by itself; nothing is to be done.</source>
        <translation>Die CCU überträgt sie von selbst an das Gerät; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Is being sent to the device</source>
        <translation>Wird an das Gerät übertragen</translation>
    </message>
    <message>
        <source>Over the radio this takes hours, or days for a device with batteries.</source>
        <translation>Per Funk dauert das Stunden, bei einem Gerät mit Batterien auch Tage.</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Bereit zur Installation</translation>
    </message>
    <message>
        <source>It is sent while it is installed. The interface does nothing else in these minutes.</source>
        <translation>Sie wird bei der Installation übertragen. In diesen Minuten tut die Schnittstelle nichts anderes.</translation>
    </message>
    <message>
        <source>The device has it already and restarts with it.</source>
        <translation>Das Gerät hat sie schon und startet damit neu.</translation>
    </message>
    <message>
        <source>Is being installed</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <source>Leave the device switched on until it is done.</source>
        <translation>Lassen Sie das Gerät eingeschaltet, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Not over the radio</source>
        <translation>Nicht per Funk</translation>
    </message>
    <message>
        <source>This device takes a new firmware only from its maker&apos;s own tools.</source>
        <translation>Dieses Gerät nimmt neue Firmware nur von den Werkzeugen seines Herstellers.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ForeignWatch</name>
    <message numerus="yes">
        <source>%n more thing(s) changed</source>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings or links of “%1” were changed</source>
        <translation>Einstellungen oder Verknüpfungen von „%1“ wurden geändert</translation>
    </message>
    <message>
        <source>Device “%1” (%2) is new</source>
        <translation>Gerät „%1“ (%2) ist neu</translation>
    </message>
    <message>
        <source>Device “%1” (%2) is gone</source>
        <translation>Gerät „%1“ (%2) ist nicht mehr da</translation>
    </message>
    <message>
        <source>“%1” renamed to “%2”</source>
        <translation>„%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Room “%1” created</source>
        <translation>Raum „%1“ angelegt</translation>
    </message>
    <message>
        <source>Function “%1” created</source>
        <translation>Gewerk „%1“ angelegt</translation>
    </message>
    <message>
        <source>Added to “%1”: %2</source>
        <translation>Zu „%1“ hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Removed from “%1”: %2</source>
        <translation>Aus „%1“ entfernt: %2</translation>
    </message>
    <message>
        <source>Room “%1” deleted</source>
        <translation>Raum „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Function “%1” deleted</source>
        <translation>Gewerk „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Variable “%1” created</source>
        <translation>Variable „%1“ angelegt</translation>
    </message>
    <message>
        <source>Variable “%1” renamed to “%2”</source>
        <translation>Variable „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Unit, values or description of variable “%1” changed</source>
        <translation>Einheit, Werte oder Beschreibung der Variable „%1“ geändert</translation>
    </message>
    <message>
        <source>Variable “%1” deleted</source>
        <translation>Variable „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>ccudesk::GaragePanel</name>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ventilate …</source>
        <translation>Lüften …</translation>
    </message>
</context>
<context>
    <name>ccudesk::GatewayStrip</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Duty cycle is not told</source>
        <translation>Funk-Sendezeit (Duty Cycle) nicht bekannt</translation>
    </message>
    <message>
        <source>Duty cycle %1: hardly any sending time left</source>
        <translation>Funk-Sendezeit (Duty Cycle) %1: fast keine Sendezeit mehr übrig</translation>
    </message>
    <message>
        <source>Duty cycle %1: busy</source>
        <translation>Funk-Sendezeit (Duty Cycle) %1: viel zu tun</translation>
    </message>
    <message>
        <source>Duty cycle %1</source>
        <translation>Funk-Sendezeit (Duty Cycle) %1</translation>
    </message>
    <message>
        <source>Carrier sense is not told</source>
        <translation>Belegung des Funkkanals (Carrier Sense) nicht bekannt</translation>
    </message>
    <message>
        <source>Carrier sense %1: others disturb it</source>
        <translation>Funkkanal zu %1 belegt (Carrier Sense): andere stören</translation>
    </message>
    <message>
        <source>Carrier sense %1</source>
        <translation>Funkkanal zu %1 belegt (Carrier Sense)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>gateway: interface, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How much of the sending time that the law allows in an hour it has used. At 100 % it sends nothing any more.</source>
        <translation>Wie viel von der Sendezeit, die in einer Stunde gesetzlich erlaubt ist, verbraucht ist. Bei 100 % wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>How much of the time the radio channel is occupied by others.</source>
        <translation>Wie viel der Zeit der Funkkanal von anderen belegt ist.</translation>
    </message>
    <message>
        <source>Nothing is recorded of the last day yet.</source>
        <translation>Vom letzten Tag ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>At most %1 in the last day, as far as recorded.</source>
        <translation>Höchstens %1 am letzten Tag, soweit aufgezeichnet.</translation>
    </message>
    <message>
        <source>How much of the time the radio channel is occupied by others. This gateway does not report it, so there is no curve of it either; access points and newer radio modules do.</source>
        <translation>Wie lange der Funkkanal von anderen belegt ist. Dieses Gateway meldet das nicht, deshalb gibt es davon auch keine Kurve; Access Points und neuere Funkmodule melden es.</translation>
    </message>
</context>
<context>
    <name>ccudesk::GenericPanel</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>Wählen Sie zuerst einen Wert.</translation>
    </message>
</context>
<context>
    <name>ccudesk::GroupsDialog</name>
    <message>
        <source>Rooms and functions of %1</source>
        <translation>Räume und Gewerke von %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Gewerke</translation>
    </message>
    <message>
        <source>New function</source>
        <translation>Neues Gewerk</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Gewerk hinzufügen</translation>
    </message>
</context>
<context>
    <name>ccudesk::HeadlessRun</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Stopped before the home was read completely.</source>
        <translation>Angehalten, bevor das Zuhause vollständig gelesen war.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::HeatingView</name>
    <message>
        <source>Week profile</source>
        <translation>Wochenprofil</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>%1, %2 until</source>
        <comment>day, time</comment>
        <translation>%1, %2 bis</translation>
    </message>
    <message>
        <source>Copy %1 to …</source>
        <comment>day</comment>
        <translation>%1 kopieren auf …</translation>
    </message>
    <message>
        <source>The device holds the times of this day in an unusual order. They stay until you change the day.</source>
        <translation>Das Gerät hält die Zeiten dieses Tages in ungewöhnlicher Reihenfolge. Sie bleiben, bis der Tag geändert wird.</translation>
    </message>
    <message>
        <source>This day has no room for more periods.</source>
        <translation>Für weitere Abschnitte ist an diesem Tag kein Platz.</translation>
    </message>
    <message>
        <source>Drag an end in the picture, or use the keys: arrows choose, + and − change the temperature, Alt with an arrow moves the end, Insert splits, Delete removes.</source>
        <translation>Ein Ende im Bild ziehen oder die Tasten nehmen: Pfeile wählen, + und − ändern die Temperatur, Alt mit Pfeil verschiebt das Ende, Einfg teilt, Entf entfernt.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>ccudesk::HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ccudesk::HelpView</name>
    <message>
        <source>User guide of CCU Desk</source>
        <translation>Handbuch von CCU Desk</translation>
    </message>
    <message>
        <source>Search the guide …</source>
        <translation>Im Handbuch suchen …</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words. Try fewer, or only their beginnings.</source>
        <translation>Nichts im Handbuch enthält diese Wörter. Versuchen Sie weniger oder nur deren Anfänge.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HistoryDatabase</name>
    <message>
        <source>The history was written by a newer version of CCU Desk, and is left as it is.</source>
        <translation>Der Verlauf wurde von einer neueren Version von CCU Desk geschrieben und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The file of the history is damaged.</source>
        <translation>Die Datei des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program has the history open, such as a second CCU Desk. Nothing is recorded here.</source>
        <translation>Ein anderes Programm hat den Verlauf geöffnet, etwa ein zweites CCU Desk. Hier wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing is recorded.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The file of the history cannot be written: %1</source>
        <translation>Die Datei des Verlaufs kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The history does not work. The log says more.</source>
        <translation>Der Verlauf funktioniert nicht. Im Protokoll steht mehr.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>ccudesk::HistoryView</name>
    <message>
        <source>%1 d %2 h</source>
        <comment>a duration</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message numerus="yes">
        <source>Pressed %n time(s).</source>
        <translation>
            <numerusform>%n-mal gedrückt.</numerusform>
            <numerusform>%n-mal gedrückt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for %2, as far as CCU Desk was there to see it.</source>
        <translation>„%1“ für %2, soweit CCU Desk dabei war.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>Zuletzt: %1.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2.</source>
        <translation>Niedrigster Wert %1, höchster %2.</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2. The line is the mean, the shade lies between lowest and highest.</source>
        <translation>Niedrigster Wert %1, höchster %2. Die Linie ist der Mittelwert, die Fläche liegt zwischen niedrigstem und höchstem Wert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>History as a table</source>
        <translation>Verlauf als Tabelle</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file</source>
        <translation>Speichert das Gezeigte als CSV-Datei</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Nothing is recorded in this run of the program.</source>
        <translation>In diesem Lauf des Programms wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Kein Verlauf</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>CCU Desk records what your devices report while it runs. In this range nothing was reported.</source>
        <translation>CCU Desk zeichnet auf, was Ihre Geräte melden, während es läuft. In diesem Zeitraum wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n Zeile steht in %1.</numerusform>
            <numerusform>%n Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Recording is switched off in the settings. In this range nothing was reported before.</source>
        <translation>Das Aufzeichnen ist in den Einstellungen ausgeschaltet. In diesem Zeitraum wurde vorher nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeCopyDialog</name>
    <message>
        <source>Name of device %1</source>
        <translation>Name des Geräts %1</translation>
    </message>
    <message>
        <source>Name of channel %1</source>
        <translation>Name des Kanals %1</translation>
    </message>
    <message>
        <source>Room “%1”</source>
        <translation>Raum „%1“</translation>
    </message>
    <message>
        <source>Function “%1”</source>
        <translation>Gewerk „%1“</translation>
    </message>
    <message>
        <source>Variable “%1”</source>
        <translation>Systemvariable „%1“</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being copied …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Find a name, a room or a variable</source>
        <translation>Name, Raum oder Variable suchen</translation>
    </message>
    <message>
        <source>What can be copied</source>
        <translation>Was kopiert werden kann</translation>
    </message>
    <message>
        <source>Copy from another CCU</source>
        <translation>Von einer anderen CCU kopieren</translation>
    </message>
    <message>
        <source>From “%1” to “%2”. What only “%2” has stays as it is.</source>
        <translation>Von „%1“ nach „%2“. Was nur „%2“ hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Was aus jedem wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Mit %n weitermachen</numerusform>
            <numerusform>Mit %n weitermachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n</source>
        <translation>
            <numerusform>%n kopieren</numerusform>
            <numerusform>%n kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to copy: this CCU has all names, rooms, functions and variables of the other one that belong to its devices.</source>
        <translation>Es gibt nichts zu kopieren: Diese CCU hat alle Namen, Räume, Gewerke und Systemvariablen der anderen, die zu ihren Geräten gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Nothing is sent yet.</source>
        <translation>
            <numerusform>%n gewählt. Noch wird nichts gesendet.</numerusform>
            <numerusform>%n gewählt. Noch wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: why it cannot be copied</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One after another is copied. Stopping takes effect after the one under way.</source>
        <translation>Eins nach dem anderen wird kopiert. Ein Anhalten wirkt nach dem, das gerade unterwegs ist.</translation>
    </message>
    <message>
        <source>Nothing is sent until you say so.</source>
        <translation>Gesendet wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>%1 copied, %2 failed.</source>
        <translation>%1 kopiert, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeEdit</name>
    <message>
        <source>A list needs at least one value.</source>
        <translation>Eine Liste braucht mindestens einen Wert.</translation>
    </message>
    <message>
        <source>A value of a list must not be empty.</source>
        <translation>Ein Wert einer Liste darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A value of a list must not contain a semicolon: “%1”.</source>
        <translation>Ein Wert einer Liste darf kein Semikolon enthalten: „%1“.</translation>
    </message>
    <message>
        <source>The smallest value must be below the largest one.</source>
        <translation>Der kleinste Wert muss unter dem größten liegen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeEditor</name>
    <message>
        <source>The CCU does not know this any more, so nothing was changed. It may have been deleted there.</source>
        <translation>Die CCU kennt dies nicht mehr; es wurde nichts geändert. Vielleicht wurde es dort gelöscht.</translation>
    </message>
    <message>
        <source>The CCU took this, but kept what it had.</source>
        <translation>Die CCU hat dies angenommen, aber nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is switched off, and the CCU runs no program that is. Switch it on first.</source>
        <translation>„%1“ ist ausgeschaltet, und ein ausgeschaltetes Programm führt die CCU nicht aus. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>There is a variable “%1” already, and programs tell variables by their names. Choose another name.</source>
        <translation>Es gibt schon eine Variable „%1“, und Programme unterscheiden Variablen nach ihren Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The CCU or an add-on keeps “%1” for itself, so it is not deleted.</source>
        <translation>Die CCU oder ein Zusatzprogramm führt „%1“ für sich selbst, darum wird sie nicht gelöscht.</translation>
    </message>
    <message>
        <source>This CCU does not tell this user which programs use a variable.</source>
        <translation>Diese CCU sagt diesem Benutzer nicht, welche Programme eine Variable verwenden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeInventory</name>
    <message>
        <source>%1 (%2 is available)</source>
        <translation>%1 (%2 ist verfügbar)</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>noch nicht gemeldet</translation>
    </message>
    <message>
        <source>low</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>good</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>%1, %2 V</source>
        <translation>%1, %2 V</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>The CCU has told no device.</source>
        <translation>Die CCU hat kein Gerät genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>The CCU has told no room.</source>
        <translation>Die CCU hat keinen Raum genannt.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message numerus="yes">
        <source>%n direct link(s)</source>
        <translation>
            <numerusform>%n Direktverknüpfung</numerusform>
            <numerusform>%n Direktverknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The direct links have not been read.</source>
        <translation>Die Direktverknüpfungen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no direct link between devices.</source>
        <translation>Es gibt keine Direktverknüpfung zwischen Geräten.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>The CCU has told no program.</source>
        <translation>Die CCU hat kein Programm genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n system variable(s)</source>
        <translation>
            <numerusform>%n Systemvariable</numerusform>
            <numerusform>%n Systemvariablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The CCU has told no system variable.</source>
        <translation>Die CCU hat keine Systemvariable genannt.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n radio gateway(s)</source>
        <translation>
            <numerusform>%n Funk-Gateway</numerusform>
            <numerusform>%n Funk-Gateways</numerusform>
        </translation>
    </message>
    <message>
        <source>The CCU has told no radio gateway.</source>
        <translation>Die CCU hat kein Funk-Gateway genannt.</translation>
    </message>
    <message>
        <source>Installation of %1</source>
        <translation>Anlage %1</translation>
    </message>
    <message>
        <source>As of %1, written by %2.</source>
        <translation>Stand %1, geschrieben von %2.</translation>
    </message>
    <message>
        <source>CCU: %1</source>
        <translation>CCU: %1</translation>
    </message>
    <message>
        <source>Battery cells</source>
        <translation>Batterieart</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomePage</name>
    <message>
        <source>Open details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>All lights off</source>
        <translation>Alle Lichter aus</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) open</source>
        <translation>
            <numerusform>%n Fenster offen</numerusform>
            <numerusform>%n Fenster offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n light(s) on</source>
        <translation>
            <numerusform>%n Licht an</numerusform>
            <numerusform>%n Lichter an</numerusform>
        </translation>
    </message>
    <message>
        <source>What the power meters measure now.</source>
        <translation>Was die Stromzähler gerade messen.</translation>
    </message>
    <message>
        <source>What the measuring plugs and switches use now.</source>
        <translation>Was an den messenden Steckdosen und Schaltern gerade verbraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n without contact</source>
        <translation>
            <numerusform>%n ohne Kontakt</numerusform>
            <numerusform>%n ohne Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to switch yet</source>
        <translation>Noch nichts zu schalten</translation>
    </message>
    <message>
        <source>The CCU knows no device that Home could show. Devices that you teach in appear here by themselves.</source>
        <translation>Die CCU kennt kein Gerät, das hier gezeigt werden könnte. Geräte, die Sie anlernen, erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading your home</source>
        <translation>Ihr Zuhause wird gelesen</translation>
    </message>
    <message>
        <source>Rooms and devices appear as soon as the CCU has answered.</source>
        <translation>Räume und Geräte erscheinen, sobald die CCU geantwortet hat.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomePalette</name>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>What the program switches shows as soon as the devices report.</source>
        <translation>Was das Programm schaltet, zeigt sich, sobald die Geräte es melden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomePapers</name>
    <message>
        <source>Stored about %1</source>
        <translation>Gespeichert über %1</translation>
    </message>
    <message>
        <source>Report for helpers about %1</source>
        <translation>Bericht für Helfer über %1</translation>
    </message>
    <message>
        <source>The direct links are being read …</source>
        <translation>Die Direktverknüpfungen werden gelesen …</translation>
    </message>
    <message>
        <source>Not all direct links could be read: %1</source>
        <translation>Nicht alle Direktverknüpfungen ließen sich lesen: %1</translation>
    </message>
    <message>
        <source>Installation report of %1</source>
        <translation>Anlagenbericht %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How to reach this CCU; favourites, watch list, column widths.</source>
        <translation>Wie diese CCU zu erreichen ist; Favoriten, Merkliste, Spaltenbreiten.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>authorities of the system</source>
        <comment>trust</comment>
        <translation>Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>an authority of one&apos;s own</source>
        <comment>trust</comment>
        <translation>eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>exactly this certificate</source>
        <comment>trust</comment>
        <translation>genau dieses Zertifikat</translation>
    </message>
    <message>
        <source>any certificate, unchecked</source>
        <comment>trust</comment>
        <translation>jedes Zertifikat, ungeprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>step</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>step</comment>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>connection</comment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>connection</comment>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>reading the home</source>
        <comment>connection</comment>
        <translation>liest das Zuhause</translation>
    </message>
    <message>
        <source>live</source>
        <comment>connection</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>lost, tries again</source>
        <comment>connection</comment>
        <translation>abgebrochen, versucht es wieder</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>connection</comment>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>connection</comment>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>interface</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>interface</comment>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>live</source>
        <comment>interface</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>no callbacks</source>
        <comment>interface</comment>
        <translation>keine Rückrufe</translation>
    </message>
    <message>
        <source>DOES NOT ANSWER</source>
        <comment>interface</comment>
        <translation>ANTWORTET NICHT</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>step: state, how long</comment>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>encryption</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>wanted</source>
        <comment>callbacks</comment>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>off</source>
        <comment>callbacks</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>read only</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>read only</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>through the web page</source>
        <translation>über die Weboberfläche</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Way to the CCU and back</source>
        <translation>Weg zur CCU und zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1: requests %2, failures %3, slowest %4 ms (%5), events %6</source>
        <translation>Port %1: Anfragen %2, Fehler %3, langsamste %4 ms (%5), Ereignisse %6</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ccudesk::HomegearEditor</name>
    <message>
        <source>On Homegear, CCU Desk can change names of devices, and create, set and delete system variables only. Nothing was sent.</source>
        <translation>Bei Homegear kann CCU Desk nur Namen von Geräten ändern und Systemvariablen anlegen, setzen und löschen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Homegear keeps neither lists nor alarms, only yes or no, numbers and texts. Nothing was sent.</source>
        <translation>Homegear kennt weder Listen noch Alarme, nur Ja oder Nein, Zahlen und Texte. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::HostRoute</name>
    <message>
        <source>There is no computer named “%1” in this network. Check the spelling, or type the CCU&apos;s IP address.</source>
        <translation>In diesem Netzwerk gibt es keinen Computer namens „%1“. Prüfen Sie die Schreibweise, oder geben Sie die IP-Adresse der CCU ein.</translation>
    </message>
    <message>
        <source>This computer has no way to %1. Check its network connection.</source>
        <translation>Dieser Computer hat keinen Weg zu %1. Bitte prüfen Sie seine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 is an address on the internet (%2). A CCU there is found and attacked by strangers. Nothing was sent.</source>
        <translation>%1 ist eine Adresse im Internet (%2). Dort wird eine CCU von Fremden gefunden und angegriffen. Gesendet wurde nichts.</translation>
    </message>
</context>
<context>
    <name>ccudesk::IdleProfile</name>
    <message>
        <source>%1 has not been used since %2</source>
        <translation>%1 wurde seit dem %2 nicht mehr benutzt</translation>
    </message>
    <message>
        <source>A user that nobody needs is a door that nobody watches. Disable it in that CCU, and remove the CCU here when you no longer need it.</source>
        <translation>Ein Benutzer, den niemand braucht, ist eine Tür, auf die niemand achtet. Sperren Sie ihn in jener CCU, und entfernen Sie die CCU hier, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Remove this CCU …</source>
        <translation>Diese CCU entfernen …</translation>
    </message>
</context>
<context>
    <name>ccudesk::InterfaceEdit</name>
    <message>
        <source>A channel cannot be linked with itself.</source>
        <translation>Ein Kanal kann nicht mit sich selbst verknüpft werden.</translation>
    </message>
    <message>
        <source>This is no serial number of a device. It stands on its sticker, such as LEQ0123456.</source>
        <translation>Das ist keine Seriennummer eines Geräts. Sie steht auf seinem Aufkleber, etwa LEQ0123456.</translation>
    </message>
    <message>
        <source>A device cannot take its own place.</source>
        <translation>Ein Gerät kann sich nicht selbst ersetzen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::InterfaceFault</name>
    <message>
        <source>Device %1 knows another security key than this CCU. Reset the device, then try again.</source>
        <translation>Gerät %1 kennt einen anderen Sicherheitsschlüssel als diese CCU. Setzen Sie das Gerät zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Device %1 does not answer. Bring it near the CCU, reset it, and check its serial number.</source>
        <translation>Gerät %1 antwortet nicht. Bringen Sie es in die Nähe der CCU, setzen Sie es zurück und prüfen Sie die Seriennummer.</translation>
    </message>
    <message>
        <source>The device does not answer, so the CCU could neither reset nor delete it. Delete it as soon as it answers, or delete it anyway and reset it by hand.</source>
        <translation>Das Gerät antwortet nicht, daher konnte die CCU es weder zurücksetzen noch löschen. Löschen Sie es, sobald es antwortet, oder trotzdem jetzt und setzen Sie es dann von Hand zurück.</translation>
    </message>
    <message>
        <source>The CCU does not delete this device.</source>
        <translation>Die CCU löscht dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>The radio module of this device cannot send a firmware.</source>
        <translation>Das Funkmodul dieses Geräts kann keine Firmware übertragen.</translation>
    </message>
    <message>
        <source>The device did not answer. Press its system button briefly, then start the update again.</source>
        <translation>Das Gerät hat nicht geantwortet. Drücken Sie kurz seine Systemtaste und starten Sie die Aktualisierung noch einmal.</translation>
    </message>
    <message>
        <source>The CCU did not start the update. It may have no newer firmware for this device, or too little sending time left.</source>
        <translation>Die CCU hat die Aktualisierung nicht begonnen. Vielleicht hat sie keine neuere Firmware für dieses Gerät oder zu wenig Sendezeit übrig.</translation>
    </message>
    <message>
        <source>The CCU did not carry this out.</source>
        <translation>Die CCU hat dies nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>ccudesk::InterfaceLink</name>
    <message>
        <source>%1 answers, but its events do not reach this computer. A firewall may block the way back.</source>
        <translation>%1 antwortet, aber seine Ereignisse erreichen diesen Computer nicht. Vielleicht versperrt eine Firewall den Rückweg.</translation>
    </message>
    <message>
        <source>%1 did not answer the registration for events. It may be busy or restarting.</source>
        <translation>%1 hat auf die Anmeldung für Ereignisse nicht geantwortet. Vielleicht ist die Schnittstelle beschäftigt oder startet gerade neu.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Registered for events</source>
        <translation>Für Ereignisse angemeldet</translation>
    </message>
    <message>
        <source>First callback</source>
        <translation>Erster Rückruf</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Hin und zurück</translation>
    </message>
    <message>
        <source>A question came back as an event.</source>
        <translation>Eine Frage kam als Ereignis zurück.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 is connected without callbacks, as you chose: values are read once a minute.</source>
        <translation>%1 ist ohne Rückrufe verbunden, wie Sie es gewählt haben: Werte werden einmal in der Minute gelesen.</translation>
    </message>
    <message>
        <source>The CCU&apos;s login accepts this password, %1 does not. Most likely it has a character that the interfaces do not take.</source>
        <translation>Die Anmeldung der CCU nimmt dieses Passwort an, %1 nicht. Wahrscheinlich enthält es ein Zeichen, das die Schnittstellen nicht annehmen.</translation>
    </message>
    <message>
        <source>%1 reaches this computer.</source>
        <translation>%1 erreicht diesen Computer.</translation>
    </message>
    <message>
        <source>%1 knows where to send events.</source>
        <translation>%1 weiß, wohin Ereignisse zu senden sind.</translation>
    </message>
    <message>
        <source>%1 is connected. It sends nothing before something changes; until its first event, its values are read once a minute.</source>
        <translation>%1 ist verbunden. Es sendet nichts, bevor sich etwas ändert; bis zu seiner ersten Meldung werden seine Werte einmal in der Minute gelesen.</translation>
    </message>
    <message>
        <source>Through the web page of the CCU: %1 itself knows no encryption.</source>
        <translation>Über die Weboberfläche der CCU: %1 selbst kennt keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Through the web page of the CCU: port %1 is closed.</source>
        <translation>Über die Weboberfläche der CCU: Port %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 is connected, but does not report changes: only an administrator may register for events through the web page.</source>
        <translation>%1 ist verbunden, meldet aber keine Änderungen: Nur Administratoren dürfen sich über die Weboberfläche für Ereignisse anmelden.</translation>
    </message>
    <message>
        <source>Through the web page of the CCU: %1 has users of its own, and asks for one of them on port %2.</source>
        <translation>Über die Webseite der CCU: %1 hat eigene Benutzer und verlangt an Port %2 einen davon.</translation>
    </message>
    <message>
        <source>Through the web page of the CCU: %1 shows a certificate on port %2 that you do not trust. Nothing was sent there.</source>
        <translation>Über die Webseite der CCU: %1 zeigt an Port %2 ein Zertifikat, dem Sie nicht vertrauen. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 has users of its own, and asks for one of them on port %2. CCU Desk has none for it.</source>
        <translation>%1 hat eigene Benutzer und verlangt an Port %2 einen davon. CCU Desk kennt keinen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. CCU Desk waits for up to %n second(s), then it tries again by itself.</source>
        <translation>
            <numerusform>%1 hat noch nicht geantwortet. CCU Desk wartet bis zu %n Sekunde und versucht es dann von selbst noch einmal.</numerusform>
            <numerusform>%1 hat noch nicht geantwortet. CCU Desk wartet bis zu %n Sekunden und versucht es dann von selbst noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not yet answered that an earlier registration shall end. CCU Desk waits for up to %n second(s), then it goes on.</source>
        <translation>
            <numerusform>%1 hat auf die Abmeldung einer früheren Anmeldung noch nicht geantwortet. CCU Desk wartet bis zu %n Sekunde und macht dann weiter.</numerusform>
            <numerusform>%1 hat auf die Abmeldung einer früheren Anmeldung noch nicht geantwortet. CCU Desk wartet bis zu %n Sekunden und macht dann weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered the registration for events yet: it may be busy or starting. CCU Desk waits for up to %n second(s), then it tries again by itself.</source>
        <translation>
            <numerusform>%1 hat auf die Anmeldung für Ereignisse noch nicht geantwortet: Vielleicht ist es beschäftigt oder startet gerade. CCU Desk wartet bis zu %n Sekunde und versucht es dann von selbst noch einmal.</numerusform>
            <numerusform>%1 hat auf die Anmeldung für Ereignisse noch nicht geantwortet: Vielleicht ist es beschäftigt oder startet gerade. CCU Desk wartet bis zu %n Sekunden und versucht es dann von selbst noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::InterfaceSet</name>
    <message>
        <source>This version of CCU Desk does not speak to %1 yet.</source>
        <translation>Diese Version von CCU Desk spricht noch nicht mit %1.</translation>
    </message>
    <message>
        <source>The CCU offers no interface that CCU Desk can speak to.</source>
        <translation>Die CCU bietet keine Schnittstelle an, mit der CCU Desk sprechen kann.</translation>
    </message>
    <message>
        <source>The connection to the CCU was lost before this was sent.</source>
        <translation>Die Verbindung zur CCU ging verloren, bevor dies gesendet wurde.</translation>
    </message>
    <message>
        <source>The connection to the CCU was lost after this was sent. It may have been carried out; it is not sent again.</source>
        <translation>Die Verbindung zur CCU ging verloren, nachdem dies gesendet wurde. Es kann ausgeführt worden sein; es wird nicht noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::InventoryView</name>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>For whoever takes the home over, and for an insurance. Save it as PDF, or as a web page that a browser prints. Passwords, radio keys and what your sensors report are not in it; what your rooms are called and where your locks are is: give it only to people whom you trust.</source>
        <translation>Für alle, die das Haus übernehmen, und für die Versicherung. Speichern Sie den Bericht als PDF oder als Webseite, die ein Browser druckt. Passwörter, Funkschlüssel und Messwerte stehen nicht darin, wohl aber, wie Ihre Räume heißen und wo Ihre Schlösser sind: Geben Sie ihn nur Menschen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Installation report</source>
        <translation>Anlagenbericht</translation>
    </message>
    <message>
        <source>Save the installation report</source>
        <translation>Anlagenbericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>ccudesk::JsonInterfaceClient</name>
    <message>
        <source>The CCU&apos;s web page does not pass this on to %1.</source>
        <translation>Die Weboberfläche der CCU gibt das nicht an %1 weiter.</translation>
    </message>
    <message>
        <source>%1 is not running on the CCU, or is just starting.</source>
        <translation>%1 läuft auf der CCU nicht oder startet gerade.</translation>
    </message>
    <message>
        <source>The CCU sent an answer that cannot be understood.</source>
        <translation>Die CCU hat eine unverständliche Antwort gesendet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::KeyPanel</name>
    <message>
        <source>Press short</source>
        <translation>Kurz drücken</translation>
    </message>
    <message>
        <source>Press long</source>
        <translation>Lang drücken</translation>
    </message>
</context>
<context>
    <name>ccudesk::KeychainCredentialStore</name>
    <message>
        <source>The key store of this computer was not opened.</source>
        <translation>Der Schlüsselbund dieses Computers wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer or refuses.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht oder lehnt ab.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>ccudesk::KeysPage</name>
    <message>
        <source>Press a key now</source>
        <translation>Jetzt eine Taste drücken</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Tasten filtern</translation>
    </message>
    <message>
        <source>Filter by key, device or room</source>
        <translation>Nach Taste, Gerät oder Raum filtern</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No wall button or remote control is known.</source>
        <translation>Es ist kein Wandtaster und keine Fernbedienung bekannt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>Letzter Druck</translation>
    </message>
    <message>
        <source>Reports to the CCU</source>
        <translation>Meldet an die CCU</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Verknüpfungen</translation>
    </message>
    <message>
        <source>nothing has arrived yet</source>
        <translation>noch nichts angekommen</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>being asked …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>choose the key to find out</source>
        <translation>Taste wählen, um es zu erfahren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Each press costs the battery one more radio message. Programs can react to it.</source>
        <translation>Jeder Druck kostet die Batterie einen Funkspruch mehr. Programme können darauf reagieren.</translation>
    </message>
    <message>
        <source>The CCU hears nothing of this key; only its direct links work. Switch this on if a program is to react to it. The key takes it over when it is pressed the next time.</source>
        <translation>Die CCU hört nichts von dieser Taste; nur ihre Direktverknüpfungen wirken. Einschalten, wenn ein Programm darauf reagieren soll. Die Taste übernimmt es beim nächsten Druck.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the CCU does not tell</source>
        <translation>die CCU sagt es nicht</translation>
    </message>
</context>
<context>
    <name>ccudesk::LadderRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waiting for %1 s so far.</source>
        <translation>Wartet seit %1 s.</translation>
    </message>
    <message>
        <source>Waiting for %1 s so far, for %2 s more at most.</source>
        <translation>Wartet seit %1 s, höchstens noch %2 s.</translation>
    </message>
</context>
<context>
    <name>ccudesk::LevelSlider</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>ccudesk::LightCommands</name>
    <message>
        <source>This switch is operated by the device itself and takes no commands.</source>
        <translation>Dieser Schalter wird vom Gerät selbst bedient und nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>The brightness must be between 0 % and 100 %.</source>
        <translation>Die Helligkeit muss zwischen 0 % und 100 % liegen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::LimitedEditor</name>
    <message>
        <source>%1 is no administrator of this CCU, and only administrators may change this. Nothing was sent.</source>
        <translation>%1 ist kein Administrator dieser CCU, und nur Administratoren dürfen dies ändern. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The CCU lets only administrators change a text, and %1 is none. Nothing was sent.</source>
        <translation>Einen Text lässt die CCU nur Administratoren ändern, und %1 ist keiner. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Without the rights of an administrator a variable can be told by its name only, and “%1” may stand for something else as well. Nothing was sent.</source>
        <translation>Ohne die Rechte eines Administrators lässt sich eine Systemvariable nur über ihren Namen ansprechen, und „%1“ könnte auch etwas anderes bezeichnen. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::LinkList</name>
    <message>
        <source>Partner unknown</source>
        <translation>Partner unbekannt</translation>
    </message>
    <message>
        <source>One side is a device that this CCU does not know any more. The other one still spends radio messages on it: delete the link.</source>
        <translation>Eine Seite ist ein Gerät, das diese CCU nicht mehr kennt. Die andere verbraucht dafür noch Funksprüche: Verknüpfung löschen.</translation>
    </message>
    <message>
        <source>Sender does not have it</source>
        <translation>Fehlt beim Sender</translation>
    </message>
    <message>
        <source>The link has not reached the sender. Press its config button and wait; if that does not help, delete the link and create it again.</source>
        <translation>Die Verknüpfung ist nicht beim Sender angekommen. Seine Systemtaste drücken und warten; hilft das nicht, die Verknüpfung löschen und neu anlegen.</translation>
    </message>
    <message>
        <source>Receiver does not have it</source>
        <translation>Fehlt beim Empfänger</translation>
    </message>
    <message>
        <source>The link has not reached the receiver. Press its config button and wait; if that does not help, delete the link and create it again.</source>
        <translation>Die Verknüpfung ist nicht beim Empfänger angekommen. Seine Systemtaste drücken und warten; hilft das nicht, die Verknüpfung löschen und neu anlegen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Verknüpfungen filtern</translation>
    </message>
    <message>
        <source>Filter by device, room or name</source>
        <translation>Nach Gerät, Raum oder Name filtern</translation>
    </message>
    <message>
        <source>No direct links</source>
        <translation>Keine Direktverknüpfungen</translation>
    </message>
    <message>
        <source>A direct link lets a device act on another one without the CCU: a wall button switches a lamp even while the CCU is off.</source>
        <translation>Mit einer Direktverknüpfung wirkt ein Gerät ohne die CCU auf ein anderes: Ein Wandtaster schaltet eine Lampe, auch wenn die CCU aus ist.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New link …</source>
        <translation>Neue Verknüpfung …</translation>
    </message>
    <message>
        <source>Keys …</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Not all links could be read</source>
        <translation>Nicht alle Verknüpfungen konnten gelesen werden</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>within one device</source>
        <translation>innerhalb eines Geräts</translation>
    </message>
    <message>
        <source>Being deleted …</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>The links could not be read</source>
        <translation>Die Verknüpfungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No interface has told them. “Read again” asks once more.</source>
        <translation>Keine Schnittstelle hat sie genannt. „Neu lesen“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>The links are being read</source>
        <translation>Die Verknüpfungen werden gelesen</translation>
    </message>
    <message>
        <source>The CCU tells them from memory; no device is asked by radio.</source>
        <translation>Die CCU nennt sie aus dem Gedächtnis; kein Gerät wird angefunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)? What was set up for them is lost.</source>
        <translation>
            <numerusform>%n Verknüpfung löschen? Was dafür eingestellt war, geht verloren.</numerusform>
            <numerusform>%n Verknüpfungen löschen? Was dafür eingestellt war, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Try: short press</source>
        <translation>Ausprobieren: kurzer Druck</translation>
    </message>
    <message>
        <source>Try: long press</source>
        <translation>Ausprobieren: langer Druck</translation>
    </message>
    <message>
        <source>Delete the link “%1” → “%2”? What was set up for it is lost, and “%2” no longer acts when “%1” sends.</source>
        <translation>Verknüpfung „%1“ → „%2“ löschen? Was dafür eingestellt war, geht verloren, und „%2“ reagiert nicht mehr, wenn „%1“ sendet.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>No direct links in this room</source>
        <translation>Keine Direktverknüpfungen in diesem Raum</translation>
    </message>
    <message>
        <source>Neither a sender nor a receiver of a link is in the chosen room.</source>
        <translation>Weder ein Sender noch ein Empfänger einer Verknüpfung ist in dem gewählten Raum.</translation>
    </message>
</context>
<context>
    <name>ccudesk::LinkPicture</name>
    <message>
        <source>Direct links as a picture</source>
        <translation>Direktverknüpfungen als Bild</translation>
    </message>
    <message>
        <source>Up and Down go from link to link, Left and Right through the links of the same receiver, Return edits, Delete deletes.</source>
        <translation>Auf und Ab führen von Verknüpfung zu Verknüpfung, Links und Rechts durch die Verknüpfungen desselben Empfängers, Eingabe bearbeitet, Entf löscht.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>ccudesk::LinkProfileBar</name>
    <message>
        <source>On a short press:</source>
        <translation>Bei kurzem Druck:</translation>
    </message>
    <message>
        <source>On a long press:</source>
        <translation>Bei langem Druck:</translation>
    </message>
    <message>
        <source>As set up below</source>
        <translation>Wie unten eingestellt</translation>
    </message>
</context>
<context>
    <name>ccudesk::LinkTemplateMenu</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>None for links of this kind yet</source>
        <translation>Noch keine für Verknüpfungen dieser Art</translation>
    </message>
    <message>
        <source>Keep these settings as a template …</source>
        <translation>Diese Einstellungen als Vorlage behalten …</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <source>Name of the template; one of the same name is replaced:</source>
        <translation>Name der Vorlage; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>Apply to other links</source>
        <translation>Auf andere Verknüpfungen anwenden</translation>
    </message>
    <message>
        <source>On a short press: %1</source>
        <translation>Bei kurzem Druck: %1</translation>
    </message>
    <message>
        <source>On a long press: %1</source>
        <translation>Bei langem Druck: %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::ListModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::ListPage</name>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Nichts passt zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the list, but none of them has these words.</source>
        <translation>
            <numerusform>%n Zeile steht in der Liste, aber diese Wörter kommen darin nicht vor.</numerusform>
            <numerusform>%n Zeilen stehen in der Liste, aber diese Wörter kommen in keiner vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading your home</source>
        <translation>Ihr Zuhause wird gelesen</translation>
    </message>
    <message>
        <source>This appears as soon as the CCU has answered.</source>
        <translation>Die Liste erscheint, sobald die CCU geantwortet hat.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>ccudesk::LockPanel</name>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>Entriegeln …</translation>
    </message>
    <message>
        <source>Open door …</source>
        <translation>Tür öffnen …</translation>
    </message>
</context>
<context>
    <name>ccudesk::LogDesk</name>
    <message>
        <source>Log of CCU Desk</source>
        <translation>Protokoll von CCU Desk</translation>
    </message>
</context>
<context>
    <name>ccudesk::LogModel</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reports of the CCU</source>
        <translation>Meldungen der CCU</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Simulated CCU</source>
        <translation>Simulierte CCU</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>ccudesk::LogView</name>
    <message>
        <source>The chosen entry as a whole</source>
        <translation>Der gewählte Eintrag als Ganzes</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter, words that must all be found</source>
        <translation>Filter, alle Wörter müssen vorkommen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Einzelheiten festhalten</translation>
    </message>
    <message>
        <source>From now on, each request is written down with its size and its time.</source>
        <translation>Von jetzt an wird jede Anfrage mit ihrer Größe und ihrer Dauer festgehalten.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Without details</source>
        <translation>Ohne Einzelheiten</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry matches this filter</source>
        <translation>Kein Eintrag passt zu diesem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the log, but none of them is what the filter asks for.</source>
        <translation>
            <numerusform>%n Eintrag ist im Protokoll, aber er ist nicht das, wonach der Filter fragt.</numerusform>
            <numerusform>%n Einträge sind im Protokoll, aber keiner davon ist das, wonach der Filter fragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing in the log yet</source>
        <translation>Noch nichts im Protokoll</translation>
    </message>
    <message>
        <source>What the program does, and what goes wrong, appears here as it happens.</source>
        <translation>Was das Programm tut und was dabei schiefgeht, erscheint hier, sobald es geschieht.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt *.log)</source>
        <translation>Texte (*.txt *.log)</translation>
    </message>
    <message>
        <source>Log saved</source>
        <translation>Protokoll gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1.</source>
        <translation>
            <numerusform>%n Eintrag ist in %1.</numerusform>
            <numerusform>%n Einträge sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log not saved</source>
        <translation>Protokoll nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ccudesk::MainWindow</name>
    <message>
        <source>%1 – CCU Desk</source>
        <translation>%1 – CCU Desk</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>%1 CCU Desk will try again.</source>
        <translation>%1 CCU Desk versucht es erneut.</translation>
    </message>
    <message>
        <source>Connection test …</source>
        <translation>Verbindungstest …</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Verbindungstest von %1</translation>
    </message>
    <message>
        <source>Log …</source>
        <translation>Protokoll …</translation>
    </message>
    <message>
        <source>Change the connection …</source>
        <translation>Verbindung ändern …</translation>
    </message>
    <message>
        <source>Nobody checks the certificate of %1</source>
        <translation>Niemand prüft das Zertifikat von %1</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Erneuern Sie das Zertifikat von %1</translation>
    </message>
    <message>
        <source>Signed in without the rights of an administrator</source>
        <translation>Ohne Administratorrechte angemeldet</translation>
    </message>
    <message>
        <source>Traffic …</source>
        <translation>Datenverkehr …</translation>
    </message>
    <message>
        <source>Traffic of %1</source>
        <translation>Datenverkehr von %1</translation>
    </message>
    <message>
        <source>Little sending time is left</source>
        <translation>Kaum noch Sendezeit</translation>
    </message>
    <message>
        <source>The radio module %1 of %2 has used %3 % of the time that it may send in an hour. Near 100 % it sends nothing more; about 1 % comes back every 36 seconds. CCU Desk sends more slowly until then.</source>
        <translation>Das Funkmodul %1 von %2 hat %3 % der Zeit verbraucht, die es in einer Stunde senden darf. Kurz vor 100 % sendet es nichts mehr; etwa 1 % kommt alle 36 Sekunden zurück. CCU Desk sendet bis dahin langsamer.</translation>
    </message>
    <message>
        <source>Back up the CCU …</source>
        <translation>CCU sichern …</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Console …</source>
        <translation>Konsole …</translation>
    </message>
    <message>
        <source>Console of %1</source>
        <translation>Konsole von %1</translation>
    </message>
    <message>
        <source>It is time for a new backup</source>
        <translation>Es ist Zeit für eine neue Sicherung</translation>
    </message>
    <message>
        <source>Report for helpers …</source>
        <translation>Bericht für Helfer …</translation>
    </message>
    <message>
        <source>What is stored here …</source>
        <translation>Was hier gespeichert ist …</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of this run are missing in the history.</source>
        <translation>
            <numerusform>%n Meldung seit dem Start fehlt im Verlauf.</numerusform>
            <numerusform>%n Meldungen seit dem Start fehlen im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has a gap</source>
        <translation>Der Verlauf hat eine Lücke</translation>
    </message>
    <message>
        <source>The history is not recorded</source>
        <translation>Der Verlauf wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Record a session …</source>
        <translation>Sitzung aufzeichnen …</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Aufzeichnung von %1</translation>
    </message>
    <message>
        <source>Installation report …</source>
        <translation>Anlagenbericht …</translation>
    </message>
    <message>
        <source>Try now what does not answer</source>
        <translation>Jetzt versuchen, was nicht antwortet</translation>
    </message>
    <message>
        <source>Messages, variables and programs are not up to date</source>
        <translation>Meldungen, Variablen und Programme sind nicht aktuell</translation>
    </message>
    <message>
        <source>Devices go on working, and this is asked for again every minute. %1</source>
        <translation>Die Geräte arbeiten weiter, und dies wird jede Minute erneut abgefragt. %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nothing is recorded any more</source>
        <translation>Es wird nicht mehr aufgezeichnet</translation>
    </message>
    <message>
        <source>Compare certificates …</source>
        <translation>Zertifikate vergleichen …</translation>
    </message>
    <message>
        <source>Whoever stands between this computer and the CCU can read the password and switch your devices. This is for tests only.</source>
        <translation>Wer zwischen diesem Computer und der CCU steht, kann das Passwort lesen und Ihre Geräte schalten. Das ist nur für Versuche gedacht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ccudesk::MessageWords</name>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Check its batteries or its mains supply, and whether something new stands between it and the CCU.</source>
        <translation>Prüfen Sie Batterien oder Netzanschluss und ob etwas Neues zwischen dem Gerät und der CCU steht.</translation>
    </message>
    <message>
        <source>Battery is low</source>
        <translation>Batterie ist schwach</translation>
    </message>
    <message>
        <source>Change the batteries soon.</source>
        <translation>Wechseln Sie bald die Batterien.</translation>
    </message>
    <message>
        <source>Has used up its sending time</source>
        <translation>Sendezeit ist aufgebraucht</translation>
    </message>
    <message>
        <source>Wait up to an hour, then send it fewer commands or let it report less often.</source>
        <translation>Warten Sie bis zu einer Stunde; senden Sie danach weniger Befehle, oder lassen Sie das Gerät seltener berichten.</translation>
    </message>
    <message>
        <source>Housing is open</source>
        <translation>Gehäuse ist offen</translation>
    </message>
    <message>
        <source>Close the housing, fix the device in its place and look whether somebody opened it.</source>
        <translation>Schließen Sie das Gehäuse, befestigen Sie das Gerät wieder und sehen Sie nach, ob es jemand geöffnet hat.</translation>
    </message>
    <message>
        <source>Had no contact for a while</source>
        <translation>War eine Weile ohne Kontakt</translation>
    </message>
    <message>
        <source>Acknowledge this; if it comes back often, the device needs a better place.</source>
        <translation>Bestätigen Sie die Meldung; kommt sie oft wieder, braucht das Gerät einen besseren Platz.</translation>
    </message>
    <message>
        <source>Configuration is waiting</source>
        <translation>Konfiguration steht aus</translation>
    </message>
    <message>
        <source>Press a button on the device, or wait until it wakes up by itself and fetches its settings.</source>
        <translation>Drücken Sie eine Taste am Gerät, oder warten Sie, bis es von selbst aufwacht und seine Einstellungen holt.</translation>
    </message>
    <message>
        <source>Update is waiting</source>
        <translation>Update steht aus</translation>
    </message>
    <message>
        <source>Leave the device switched on; the new firmware is installed as soon as it gets through.</source>
        <translation>Lassen Sie das Gerät eingeschaltet; die neue Firmware wird installiert, sobald sie übertragen ist.</translation>
    </message>
    <message>
        <source>Update was interrupted</source>
        <translation>Update wurde unterbrochen</translation>
    </message>
    <message>
        <source>Start the update of this device once more.</source>
        <translation>Starten Sie das Update dieses Geräts noch einmal.</translation>
    </message>
    <message>
        <source>Look the fault up in the manual of the device.</source>
        <translation>Schlagen Sie den Fehler in der Anleitung des Geräts nach.</translation>
    </message>
    <message>
        <source>Mains supply has failed</source>
        <translation>Netzspannung ist ausgefallen</translation>
    </message>
    <message>
        <source>Check the fuse and the plug of the device.</source>
        <translation>Prüfen Sie Sicherung und Stecker des Geräts.</translation>
    </message>
    <message>
        <source>Reports a fault</source>
        <translation>Meldet einen Fehler</translation>
    </message>
    <message>
        <source>Valve drive reports a fault</source>
        <translation>Ventilantrieb meldet einen Fehler</translation>
    </message>
    <message>
        <source>Take the drive off, see whether the pin of the valve moves, and let it adapt again.</source>
        <translation>Nehmen Sie den Antrieb ab, prüfen Sie, ob sich der Stift des Ventils bewegt, und lassen Sie ihn neu adaptieren.</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Zu heiß</translation>
    </message>
    <message>
        <source>Switch off what it feeds and let it cool down.</source>
        <translation>Schalten Sie aus, was daran angeschlossen ist, und lassen Sie das Gerät abkühlen.</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Überlastet</translation>
    </message>
    <message>
        <source>Connect less to this output, then switch it on again.</source>
        <translation>Schließen Sie weniger an diesen Ausgang an, und schalten Sie ihn dann wieder ein.</translation>
    </message>
    <message>
        <source>Supply voltage is too low</source>
        <translation>Versorgungsspannung ist zu niedrig</translation>
    </message>
    <message>
        <source>Check the power supply and the wires of the device.</source>
        <translation>Prüfen Sie Netzteil und Leitungen des Geräts.</translation>
    </message>
    <message>
        <source>Drive is blocked</source>
        <translation>Antrieb ist blockiert</translation>
    </message>
    <message>
        <source>Remove what blocks it and move it once by hand.</source>
        <translation>Beseitigen Sie das Hindernis, und bewegen Sie den Antrieb einmal von Hand.</translation>
    </message>
    <message>
        <source>Does not lie flat</source>
        <translation>Liegt nicht plan auf</translation>
    </message>
    <message>
        <source>Mount the device flat on its plate again.</source>
        <translation>Montieren Sie das Gerät wieder plan auf seiner Platte.</translation>
    </message>
    <message>
        <source>Smoke chamber is dirty</source>
        <translation>Rauchkammer ist verschmutzt</translation>
    </message>
    <message>
        <source>Vacuum the openings of the detector, or replace it if the message stays.</source>
        <translation>Saugen Sie die Öffnungen des Melders ab, oder ersetzen Sie ihn, wenn die Meldung bleibt.</translation>
    </message>
    <message>
        <source>Parts of the device do not understand each other</source>
        <translation>Teile des Geräts verstehen einander nicht</translation>
    </message>
    <message>
        <source>Take the device off its supply for a minute, then connect it again.</source>
        <translation>Trennen Sie das Gerät eine Minute von der Versorgung, und schließen Sie es dann wieder an.</translation>
    </message>
    <message>
        <source>Look in the manual of the device what this means.</source>
        <translation>Sehen Sie in der Anleitung des Geräts nach, was das bedeutet.</translation>
    </message>
    <message>
        <source>Its battery is built in: look in the manual whether it is charged or the device replaced.</source>
        <translation>Die Batterie ist fest eingebaut: Sehen Sie in der Anleitung nach, ob sie geladen oder das Gerät ersetzt wird.</translation>
    </message>
    <message>
        <source>Change the batteries soon: it takes %1.</source>
        <comment>batteries: count, kind</comment>
        <translation>Wechseln Sie bald die Batterien: Das Gerät braucht %1.</translation>
    </message>
</context>
<context>
    <name>ccudesk::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Meldungen filtern</translation>
    </message>
    <message>
        <source>Filter by message, device or room</source>
        <translation>Nach Meldung, Gerät oder Raum filtern</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message>
        <source>No device has reported a low battery, lost contact or another problem.</source>
        <translation>Kein Gerät hat eine schwache Batterie, einen Kontaktverlust oder ein anderes Problem gemeldet.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Goes by itself</source>
        <translation>Geht von selbst</translation>
    </message>
    <message>
        <source>The device takes this message back as soon as its cause is gone.</source>
        <translation>Das Gerät nimmt diese Meldung zurück, sobald ihre Ursache behoben ist.</translation>
    </message>
    <message>
        <source>The CCU does not tell since when.</source>
        <translation>Die CCU sagt nicht, seit wann.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Messages are not shown</source>
        <translation>Meldungen werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no longer shown</source>
        <translation>„%1“ von „%2“ wird nicht mehr angezeigt</translation>
    </message>
    <message>
        <source>“Hidden messages …” in the menu of the device lets it be shown again.</source>
        <translation>Mit „Ausgeblendete Meldungen …“ im Menü des Geräts wird die Meldung wieder angezeigt.</translation>
    </message>
    <message>
        <source>“%1” has its settings</source>
        <translation>„%1“ hat seine Einstellungen</translation>
    </message>
    <message>
        <source>The device has taken the configuration that was waiting for it.</source>
        <translation>Das Gerät hat die wartende Konfiguration übernommen.</translation>
    </message>
    <message>
        <source>Hide this kind of message</source>
        <translation>Diese Art von Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>ccudesk::MinuteBars</name>
    <message>
        <source>No events in the last hour.</source>
        <translation>Keine Ereignisse in der letzten Stunde.</translation>
    </message>
    <message>
        <source>%1 this minute, at most %2 at %3.</source>
        <translation>%1 in dieser Minute, höchstens %2 um %3.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ccudesk::Navigation</name>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Systemvariablen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ccudesk::NewDeviceRow</name>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie es nennen</translation>
    </message>
    <message>
        <source>Takes the device out of the inbox; from then on programs and pages of the CCU know it.</source>
        <translation>Nimmt das Gerät aus dem Posteingang; von da an kennen es Programme und Seiten der CCU.</translation>
    </message>
    <message>
        <source>Let it replace an old device …</source>
        <translation>Ein altes Gerät damit ersetzen …</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Room of %1</source>
        <translation>Raum von %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 fertigstellen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertiggestellt</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
</context>
<context>
    <name>ccudesk::NewDevicesPage</name>
    <message>
        <source>Back to the devices</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message>
        <source>New devices</source>
        <translation>Neue Geräte</translation>
    </message>
    <message>
        <source>Teach in</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Nothing waits here. A device that was taught in appears by itself, to get a name and a room.</source>
        <translation>Hier wartet nichts. Ein angelerntes Gerät erscheint von selbst, um Namen und Raum zu bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n im Posteingang</numerusform>
            <numerusform>%n im Posteingang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::NewLinkPage</name>
    <message>
        <source>When this sends …</source>
        <translation>Wenn dieser Kanal sendet …</translation>
    </message>
    <message>
        <source>… this acts</source>
        <translation>… handelt dieser</translation>
    </message>
    <message>
        <source>Create link</source>
        <translation>Verknüpfung anlegen</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Verknüpfungen</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Neue Verknüpfung</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Name der Verknüpfung</translation>
    </message>
    <message>
        <source>No device here can send to another one.</source>
        <translation>Kein Gerät kann hier an ein anderes senden.</translation>
    </message>
    <message>
        <source>linked already</source>
        <translation>schon verknüpft</translation>
    </message>
    <message>
        <source>Nothing here understands what this sends.</source>
        <translation>Nichts hier versteht, was dieser Kanal sendet.</translation>
    </message>
    <message>
        <source>Choose first what is to send.</source>
        <translation>Zuerst wählen, was senden soll.</translation>
    </message>
    <message>
        <source>The link is being created. Battery devices take it when they wake up.</source>
        <translation>Die Verknüpfung wird angelegt. Batteriegeräte übernehmen sie, wenn sie aufwachen.</translation>
    </message>
    <message>
        <source>A link works by radio between the two devices, without the CCU.</source>
        <translation>Eine Verknüpfung wirkt direkt zwischen den beiden Geräten, ohne die CCU.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are linked already.</source>
        <translation>„%1“ und „%2“ sind schon verknüpft.</translation>
    </message>
    <message>
        <source>“%1” will act on “%2”. Both have to be reachable; what exactly happens is set up afterwards.</source>
        <translation>„%1“ wird auf „%2“ reagieren. Beide müssen erreichbar sein; was genau geschieht, wird danach eingestellt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggested name of a link: sender, receiver</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::NotificationWatch</name>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchalarm</translation>
    </message>
    <message>
        <source>Water alarm</source>
        <translation>Wasseralarm</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Little sending time is left</source>
        <translation>Kaum noch Sendezeit</translation>
    </message>
    <message>
        <source>Certificate of the CCU</source>
        <translation>Zertifikat der CCU</translation>
    </message>
    <message>
        <source>%1 reports smoke.</source>
        <translation>%1 meldet Rauch.</translation>
    </message>
    <message>
        <source>%1 reports water.</source>
        <translation>%1 meldet Wasser.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The battery of %1 is low.</source>
        <translation>Die Batterie von %1 ist schwach.</translation>
    </message>
    <message>
        <source>%1 reports an alarm.</source>
        <translation>%1 meldet einen Alarm.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>device and its room</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The alarm “%1” was raised.</source>
        <translation>Der Alarm „%1“ wurde ausgelöst.</translation>
    </message>
    <message>
        <source>The radio module %1 has used %2 % of the time that it may send in an hour.</source>
        <translation>Das Funkmodul %1 hat %2 % der Zeit verbraucht, die es in einer Stunde senden darf.</translation>
    </message>
    <message>
        <source>%1 has not answered for some time.</source>
        <translation>%1 antwortet seit einiger Zeit nicht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::Notifying</name>
    <message>
        <source>No CCU is open.</source>
        <translation>Keine CCU ist geöffnet.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>ccudesk::PaletteModel</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>ccudesk::ParameterEditor</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>ccudesk::ParameterModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>%1, %2, last heard of: %3</source>
        <translation>%1, %2, zuletzt gehört: %3</translation>
    </message>
    <message>
        <source>%1 (channel %2)</source>
        <translation>%1 (Kanal %2)</translation>
    </message>
</context>
<context>
    <name>ccudesk::ParamsetBatch</name>
    <message>
        <source>It does not have “%1”.</source>
        <translation>„%1“ gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Inzwischen hat jemand anders es geändert.</translation>
    </message>
    <message>
        <source>The CCU did not take all of it.</source>
        <translation>Die CCU hat nicht alles übernommen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ParamsetFile</name>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 holds no settings of CCU Desk.</source>
        <translation>Die Datei %1 enthält keine Einstellungen von CCU Desk.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ParamsetModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In the CCU</source>
        <translation>In der CCU</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2, changed from %3. %4</source>
        <translation>%1: %2, geändert von %3. %4</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The CCU does not hold this setting of a newer firmware.</source>
        <translation>Die CCU führt diese Einstellung einer neueren Firmware nicht.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Changed elsewhere: now %1.</source>
        <translation>Anderswo geändert: jetzt %1.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>ccudesk::PasswordEntry</name>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 (place %2)</source>
        <comment>a character of the password</comment>
        <translation>%1 (Stelle %2)</translation>
    </message>
    <message>
        <source>No service of the CCU can receive “%1”.</source>
        <translation>Kein Dienst der CCU kann „%1“ empfangen.</translation>
    </message>
    <message>
        <source>The sign-in of the web interface refuses umlauts however they are sent; the device services take them.</source>
        <translation>Die Anmeldung der Weboberfläche lehnt Umlaute in jeder Schreibweise ab; die Gerätedienste nehmen sie an.</translation>
    </message>
    <message>
        <source>The device services of many CCUs refuse them, although the CCU&apos;s own pages take them.</source>
        <translation>Die Gerätedienste vieler CCUs lehnen sie ab, obwohl die eigenen Seiten der CCU sie annehmen.</translation>
    </message>
    <message>
        <source>Suggest a &amp;good password</source>
        <translation>&amp;Gutes Passwort vorschlagen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Safe everywhere:</source>
        <translation>Überall sicher:</translation>
    </message>
    <message>
        <source>Suggested password</source>
        <translation>Vorgeschlagenes Passwort</translation>
    </message>
    <message>
        <source>Copy the suggested password</source>
        <translation>Vorgeschlagenes Passwort kopieren</translation>
    </message>
    <message>
        <source>Give it to the user on the CCU first: Settings, Control panel, User management. Then enter it above.</source>
        <translation>Geben Sie es zuerst dem Benutzer auf der CCU: Einstellungen, Systemsteuerung, Benutzerverwaltung. Tragen Sie es dann oben ein.</translation>
    </message>
    <message>
        <source>Not every way into the CCU takes %1. %2 You can go on: the CCU decides.</source>
        <translation>Nicht jeder Zugang zur CCU nimmt %1 an. %2 Sie können fortfahren: Die CCU entscheidet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ccudesk::PendingConfiguration</name>
    <message>
        <source>Wake it: open the window, press a key, or press its system button briefly.</source>
        <translation>Wecken Sie es: Fenster öffnen, Taste betätigen oder kurz die Systemtaste drücken.</translation>
    </message>
    <message>
        <source>Wake it: press its config button briefly. While the light blinks, it fetches them.</source>
        <translation>Wecken Sie es: kurz die Anlerntaste drücken. Während das Licht blinkt, holt es sie.</translation>
    </message>
    <message>
        <source>It fetches them the next time it sends. To be quicker, operate it once.</source>
        <translation>Es holt sie, wenn es das nächste Mal sendet. Schneller geht es, wenn Sie es betätigen.</translation>
    </message>
    <message>
        <source>It wakes up by itself. To be quicker, press its system button briefly.</source>
        <translation>Es wacht von selbst auf. Schneller geht es mit einem kurzen Druck auf die Systemtaste.</translation>
    </message>
    <message>
        <source>It wakes up by itself. To be quicker, press its config button briefly.</source>
        <translation>Es wacht von selbst auf. Schneller geht es mit einem kurzen Druck auf die Anlerntaste.</translation>
    </message>
    <message>
        <source>Configuration is being sent</source>
        <translation>Konfiguration wird übertragen</translation>
    </message>
    <message>
        <source>The device always listens; this usually takes a few minutes at most.</source>
        <translation>Das Gerät hört immer zu; das dauert meist höchstens einige Minuten.</translation>
    </message>
    <message>
        <source>Configuration waits for the device to wake up</source>
        <translation>Konfiguration wartet, bis das Gerät aufwacht</translation>
    </message>
    <message>
        <source>Configuration waits until somebody wakes the device</source>
        <translation>Konfiguration wartet, bis jemand das Gerät weckt</translation>
    </message>
    <message>
        <source>Configuration cannot be delivered</source>
        <translation>Konfiguration kann nicht zugestellt werden</translation>
    </message>
    <message>
        <source>The device does not answer. Once it is in reach and has power, it gets its settings by itself.</source>
        <translation>Das Gerät antwortet nicht. Sobald es erreichbar ist und Strom hat, bekommt es seine Einstellungen von selbst.</translation>
    </message>
    <message>
        <source>Configuration is stuck</source>
        <translation>Konfiguration hängt fest</translation>
    </message>
    <message>
        <source>It should have taken its settings long ago. “Repair” exchanges all of them once more.</source>
        <translation>Es müsste sie längst haben. „Reparieren“ tauscht alle Einstellungen noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>ccudesk::PendingResult</name>
    <message>
        <source>The request was given up before an answer came.</source>
        <translation>Die Anfrage wurde aufgegeben, bevor eine Antwort kam.</translation>
    </message>
</context>
<context>
    <name>ccudesk::PrivacyView</name>
    <message>
        <source>Stored on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Export all of it …</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>Erase all of it …</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Nothing is stored</source>
        <translation>Nichts ist gespeichert</translation>
    </message>
    <message>
        <source>This computer keeps no file about this CCU.</source>
        <translation>Dieser Computer hat keine Datei über diese CCU.</translation>
    </message>
    <message>
        <source>Nothing of this leaves your computer by itself: CCU Desk talks to your CCU and to nobody else. The address and settings of the CCU are kept beside these files; the password is in the key store of the computer if you wanted that, and in no file.
%1</source>
        <translation>Nichts davon verlässt Ihren Computer von selbst: CCU Desk spricht mit Ihrer CCU und mit niemandem sonst. Adresse und Einstellungen der CCU liegen neben diesen Dateien; das Passwort ist im Schlüsselbund des Computers, wenn Sie das wollten, und in keiner Datei.
%1</translation>
    </message>
    <message>
        <source>Secret: never exported</source>
        <translation>Geheim: wird nie exportiert</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Export what is stored</source>
        <translation>Gespeichertes exportieren</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Exported, without passwords and secret paths. It tells how you live: keep it to yourself.</source>
        <translation>Exportiert, ohne Passwörter und geheime Pfade. Es verrät, wie Sie leben: Behalten Sie es für sich.</translation>
    </message>
    <message>
        <source>Not in the file, because it is too large or not of this program: %1.</source>
        <translation>Nicht in der Datei, weil zu groß oder nicht von diesem Programm: %1.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ProfileButton</name>
    <message>
        <source>CCU: %1. Choose or add another</source>
        <translation>CCU: %1. Andere wählen oder hinzufügen</translation>
    </message>
</context>
<context>
    <name>ccudesk::ProgramsPage</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Filter programs</source>
        <translation>Programme filtern</translation>
    </message>
    <message>
        <source>Filter by name or description</source>
        <translation>Nach Name oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>No programs</source>
        <translation>Keine Programme</translation>
    </message>
    <message>
        <source>The CCU has not told any programs yet, or has none.</source>
        <translation>Die CCU hat noch keine Programme mitgeteilt, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Zuletzt ausgeführt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Off → On</source>
        <translation>Aus → Ein</translation>
    </message>
    <message>
        <source>On → Off</source>
        <translation>Ein → Aus</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Runs the program at once, whatever its conditions say.</source>
        <translation>Führt das Programm sofort aus, gleich was seine Bedingungen sagen.</translation>
    </message>
    <message>
        <source>The CCU runs no program that is switched off. Switch it on first.</source>
        <translation>Ein ausgeschaltetes Programm führt die CCU nicht aus. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Has never run</source>
        <translation>Wurde noch nie ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Runs the chosen program at once, whatever its conditions say.</source>
        <translation>Führt das gewählte Programm sofort aus, gleich was seine Bedingungen sagen.</translation>
    </message>
    <message>
        <source>“%1” is switched off, and the CCU runs no program that is. Switch it on first.</source>
        <translation>„%1“ ist ausgeschaltet, und ein ausgeschaltetes Programm führt die CCU nicht aus. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>“%1” has run</source>
        <translation>„%1“ wurde ausgeführt</translation>
    </message>
    <message>
        <source>The CCU has started it; what it switches shows as soon as the devices report.</source>
        <translation>Die CCU hat es gestartet; was es schaltet, zeigt sich, sobald die Geräte berichten.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>ccudesk::ProtectionProbe</name>
    <message>
        <source>The web page cannot be reached without encryption from here.</source>
        <translation>Die Weboberfläche ist von hier aus nicht unverschlüsselt erreichbar.</translation>
    </message>
    <message>
        <source>The encrypted web page of the CCU cannot be reached from here.</source>
        <translation>Die verschlüsselte Weboberfläche der CCU ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>200, version %1</source>
        <translation>200, Version %1</translation>
    </message>
    <message>
        <source>401, user and password are asked for</source>
        <translation>401, Benutzer und Passwort werden verlangt</translation>
    </message>
    <message>
        <source>200, the script was run</source>
        <translation>200, das Skript wurde ausgeführt</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The CCU is still starting.</source>
        <translation>Die CCU startet noch.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Eine verschlüsselte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The CCU did not answer in time.</source>
        <translation>Die CCU hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Its version page gave an answer that this program does not understand (status %1).</source>
        <translation>Ihre Versionsseite gab eine Antwort, die dieses Programm nicht versteht (Status %1).</translation>
    </message>
</context>
<context>
    <name>ccudesk::ProtectionQuestions</name>
    <message>
        <source>The CCU&apos;s answer is not understood.</source>
        <translation>Die Antwort der CCU ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioCost</name>
    <message numerus="yes">
        <source>Costs at least %n radio message(s); how many exactly is not known.</source>
        <translation>
            <numerusform>Kostet mindestens %n Funknachricht; wie viele genau, ist nicht bekannt.</numerusform>
            <numerusform>Kostet mindestens %n Funknachrichten; wie viele genau, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs about %n radio message(s).</source>
        <translation>
            <numerusform>Kostet etwa %n Funknachricht.</numerusform>
            <numerusform>Kostet etwa %n Funknachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs about %1 to %2 radio messages.</source>
        <translation>Kostet etwa %1 bis %2 Funknachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) must be woken by a long signal first, which takes much more sending time than a message.</source>
        <translation>
            <numerusform>%n Gerät muss zuerst durch ein langes Signal geweckt werden; das braucht viel mehr Sendezeit als eine Nachricht.</numerusform>
            <numerusform>%n Geräte müssen zuerst durch ein langes Signal geweckt werden; das braucht viel mehr Sendezeit als eine Nachricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sleep and get it when they wake up.</source>
        <translation>
            <numerusform>%n Gerät schläft und bekommt es, wenn es aufwacht.</numerusform>
            <numerusform>%n Geräte schlafen und bekommen es, wenn sie aufwachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an estimate: the CCU does not tell what a change costs.</source>
        <translation>Das ist eine Schätzung: Die CCU sagt nicht, was eine Änderung kostet.</translation>
    </message>
    <message>
        <source>It counts what the gateway sends once; a message that is not answered is sent again.</source>
        <translation>Gezählt wird, was das Gateway einmal sendet; eine Nachricht ohne Antwort wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>In how many messages Homematic IP sends settings has not been published. There is at least one for each channel that changes.</source>
        <translation>In wie vielen Nachrichten Homematic IP Einstellungen sendet, ist nicht veröffentlicht. Für jeden Kanal, der sich ändert, ist es mindestens eine.</translation>
    </message>
    <message>
        <source>For each channel that changes there is one message to begin, one to end, and one for every seven bytes between them. A setting is taken to fill four bytes at most, and the CCU to send only what differs.</source>
        <translation>Für jeden Kanal, der sich ändert, gibt es eine Nachricht zum Beginn, eine zum Ende und dazwischen eine für je sieben Byte. Angenommen ist, dass eine Einstellung höchstens vier Byte füllt und die CCU nur sendet, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>How much sending time the gateway has left is not known.</source>
        <translation>Wie viel Sendezeit das Gateway noch hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The gateway has used %1 % of the sending time that it may use in an hour.</source>
        <translation>Das Gateway hat %1 % der Sendezeit verbraucht, die es in einer Stunde nutzen darf.</translation>
    </message>
    <message>
        <source>The gateway has used %1 % of its sending time. Better wait: about 1 % comes back every 36 seconds, and at 100 % it reaches no device any more.</source>
        <translation>Das Gateway hat %1 % seiner Sendezeit verbraucht. Warten Sie besser: Alle 36 Sekunden kommt etwa 1 % zurück, und bei 100 % erreicht es kein Gerät mehr.</translation>
    </message>
    <message>
        <source>The gateway is busy: it has used %1 % of its sending time.</source>
        <translation>Das Gateway ist beschäftigt: Es hat %1 % seiner Sendezeit verbraucht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioCostNote</name>
    <message>
        <source>How the radio cost is estimated</source>
        <translation>Wie die Funkkosten geschätzt werden</translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioDetail</name>
    <message numerus="yes">
        <source>Between %1 and %2: became unreachable %n time(s).</source>
        <translation>
            <numerusform>Zwischen %1 und %2: %n-mal nicht mehr erreichbar.</numerusform>
            <numerusform>Zwischen %1 und %2: %n-mal nicht mehr erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>At which hours of the day it became unreachable</source>
        <translation>Zu welchen Tageszeiten das Gerät unerreichbar wurde</translation>
    </message>
    <message>
        <source>Left and Right go from hour to hour.</source>
        <translation>Links und Rechts gehen von Stunde zu Stunde.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet of when it was out of reach.</source>
        <translation>Wann das Gerät nicht erreichbar war, ist noch nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>In the last 30 days it was always within reach, as far as CCU Desk was running to see it.</source>
        <translation>In den letzten 30 Tagen war das Gerät immer erreichbar, soweit CCU Desk lief und es sehen konnte.</translation>
    </message>
    <message>
        <source>Move it nearer to a gateway, or away from metal and thick walls. %1 hears it best; which gateway it uses is chosen on the web page of the CCU, in the settings of the device.</source>
        <translation>Bringen Sie das Gerät näher an ein Gateway oder weg von Metall und dicken Wänden. Am besten hört es %1; welches Gateway das Gerät benutzt, wird auf der Weboberfläche der CCU in den Einstellungen des Geräts gewählt.</translation>
    </message>
    <message>
        <source>Move it nearer to the CCU or an access point, or away from metal and thick walls; another gateway near it helps, too.</source>
        <translation>Bringen Sie das Gerät näher an die CCU oder einen Access Point oder weg von Metall und dicken Wänden; auch ein weiteres Gateway in seiner Nähe hilft.</translation>
    </message>
    <message numerus="yes">
        <source>Most of its %n outage(s) of the last 30 days began between %1 and %2. What happens in the home at that time?</source>
        <translation>
            <numerusform>%n Ausfall der letzten 30 Tage begann zwischen %1 und %2. Was geschieht um diese Zeit im Haus?</numerusform>
            <numerusform>Die meisten seiner %n Ausfälle in den letzten 30 Tagen begannen zwischen %1 und %2. Was geschieht um diese Zeit im Haus?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) in the last 30 days; that is too few to belong to a time of the day.</source>
        <translation>
            <numerusform>%n Ausfall in den letzten 30 Tagen; das ist zu wenig für eine bestimmte Tageszeit.</numerusform>
            <numerusform>%n Ausfälle in den letzten 30 Tagen; das ist zu wenig für eine bestimmte Tageszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) in the last 30 days; they did not come at a certain time of the day.</source>
        <translation>
            <numerusform>%n Ausfall in den letzten 30 Tagen; an eine bestimmte Tageszeit ist er nicht gebunden.</numerusform>
            <numerusform>%n Ausfälle in den letzten 30 Tagen; an eine bestimmte Tageszeit sind sie nicht gebunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n time(s)</source>
        <comment>hours of the day: outages</comment>
        <translation>
            <numerusform>%1 bis %2: %n-mal</numerusform>
            <numerusform>%1 bis %2: %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioPage</name>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Filter radio</source>
        <translation>Funk filtern</translation>
    </message>
    <message>
        <source>Filter by device, type or strength</source>
        <translation>Nach Gerät, Typ oder Stärke filtern</translation>
    </message>
    <message>
        <source>No radio devices</source>
        <translation>Keine Funkgeräte</translation>
    </message>
    <message>
        <source>As soon as devices that send by radio are there, they are listed here.</source>
        <translation>Sobald Geräte da sind, die funken, stehen sie hier.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beiden Richtungen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu abfragen</translation>
    </message>
    <message>
        <source>Asks the CCU what it knows. No radio message is sent for that.</source>
        <translation>Fragt die CCU, was sie weiß. Dafür wird nichts gefunkt.</translation>
    </message>
    <message>
        <source>Signals not read</source>
        <translation>Empfang nicht gelesen</translation>
    </message>
    <message>
        <source>Nobody has told yet how well this device is heard.</source>
        <translation>Noch ist nicht bekannt, wie gut dieses Gerät gehört wird.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>radio signal</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>radio signal</comment>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>radio signal</comment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>very weak</source>
        <comment>radio signal</comment>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>radio signal: word, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The weaker of both ways. A weak device should be nearer to a gateway, or have one nearer to it.</source>
        <translation>Die schwächere der beiden Richtungen. Ein schwaches Gerät sollte näher an ein Gateway, oder ein Gateway näher zu ihm.</translation>
    </message>
    <message>
        <source>%1 / %2 dBm</source>
        <translation>%1 / %2 dBm</translation>
    </message>
    <message>
        <source>As the device reports both ways: its own level, then that of its peer.</source>
        <translation>Wie das Gerät beide Richtungen meldet: erst sein eigener Wert, dann der seiner Gegenstelle.</translation>
    </message>
    <message>
        <source>heard by %1</source>
        <translation>gehört von %1</translation>
    </message>
    <message>
        <source>First how %1 hears the device, then how the device hears it.</source>
        <translation>Erst wie %1 das Gerät hört, dann wie das Gerät es hört.</translation>
    </message>
    <message>
        <source>This device reports nothing about a battery.</source>
        <translation>Dieses Gerät meldet nichts über eine Batterie.</translation>
    </message>
    <message>
        <source>fine</source>
        <comment>battery</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>low</source>
        <comment>battery</comment>
        <translation>schwach</translation>
    </message>
    <message>
        <source>low, %1</source>
        <comment>battery: voltage</comment>
        <translation>schwach, %1</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>not reachable</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>not reachable</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 in 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days, as far as CCU Desk was running to see it.</source>
        <translation>In den letzten 30 Tagen, soweit CCU Desk dabei lief.</translation>
    </message>
    <message>
        <source>Nothing was reported in the last day, as far as CCU Desk was running to see it.</source>
        <translation>Am letzten Tag wurde nichts gemeldet, soweit CCU Desk dabei lief.</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>Values reported on average of the last day. One radio message carries several of them, so this shows who sends often, not how long.</source>
        <translation>Gemeldete Werte im Mittel des letzten Tages. Eine Funknachricht trägt mehrere davon: Das zeigt, wer oft sendet, nicht wie lange.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>As a straight line through %n day(s): %1.</source>
        <translation>
            <numerusform>Als Gerade durch %n Tag: %1.</numerusform>
            <numerusform>Als Gerade durch %n Tage: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It counts as low below %2. A battery may fall faster at its end.</source>
        <translation>%1 Unter %2 gilt die Batterie als schwach. Gegen Ende fällt die Spannung oft schneller.</translation>
    </message>
    <message>
        <source>%1 Select the device to learn from the CCU when its battery counts as low.</source>
        <translation>%1 Wählen Sie das Gerät aus, um von der CCU zu erfahren, ab wann seine Batterie als schwach gilt.</translation>
    </message>
    <message>
        <source>Batteries to buy …</source>
        <translation>Batterien einkaufen …</translation>
    </message>
    <message>
        <source>%1, low about %2</source>
        <comment>battery: voltage, month</comment>
        <translation>%1, schwach etwa %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>battery: voltage, its change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This device is on mains.</source>
        <translation>Dieses Gerät hängt am Stromnetz.</translation>
    </message>
    <message>
        <source>Sending time …</source>
        <translation>Sendezeit …</translation>
    </message>
    <message>
        <source>Which devices may be behind the duty cycle of a gateway.</source>
        <translation>Welche Geräte hinter der Funk-Sendezeit eines Gateways stecken können.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RecordView</name>
    <message>
        <source>Without names and serial numbers</source>
        <translation>Ohne Namen und Seriennummern</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Aufzeichnen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Records the home as it is now and everything that is reported from here on, also while this window is closed. “Open a recording …” plays it later, without a CCU: for looking at it again, or for somebody who helps.</source>
        <translation>Zeichnet das Zuhause auf, wie es jetzt ist, und alles, was von nun an gemeldet wird, auch wenn dieses Fenster geschlossen ist. „Aufzeichnung öffnen …“ spielt es später ab, ohne eine CCU: um es noch einmal anzusehen, oder für jemanden, der hilft.</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>Sitzung aufzeichnen</translation>
    </message>
    <message>
        <source>Recordings (*.ccurec)</source>
        <translation>Aufzeichnungen (*.ccurec)</translation>
    </message>
    <message>
        <source>%1 reports, %2</source>
        <translation>%1 Meldungen, %2</translation>
    </message>
    <message>
        <source>Recording for %1 into %2: %3.</source>
        <translation>Zeichnet seit %1 in %2 auf: %3.</translation>
    </message>
    <message>
        <source>Recorded into %1: %2.</source>
        <translation>Aufgezeichnet in %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is being recorded.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>With the tick, names, rooms, serial numbers and texts are replaced before they are written. Types, values and times stay: they tell when somebody was at home. A recording ends by itself after %1 reports.</source>
        <translation>Mit dem Häkchen werden Namen, Räume, Seriennummern und Texte ersetzt, bevor sie geschrieben werden. Typen, Werte und Zeiten bleiben: Sie verraten, wann jemand zu Hause war. Eine Aufzeichnung endet nach %1 Meldungen von selbst.</translation>
    </message>
</context>
<context>
    <name>ccudesk::Recording</name>
    <message>
        <source>This file is no recording of CCU Desk.</source>
        <translation>Diese Datei ist keine Aufzeichnung von CCU Desk.</translation>
    </message>
    <message>
        <source>This recording is damaged or was tampered with: line %1 is not as it should be.</source>
        <translation>Diese Aufzeichnung ist beschädigt oder verändert worden: Zeile %1 ist nicht, wie sie sein soll.</translation>
    </message>
    <message>
        <source>This recording was made by a newer version of CCU Desk.</source>
        <translation>Diese Aufzeichnung stammt von einer neueren Version von CCU Desk.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a recording.</source>
        <translation>Die Datei %1 ist zu groß für eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The recording has ended by itself after %1 reports, because longer ones cannot be opened. What was recorded until then is kept.</source>
        <translation>Die Aufzeichnung hat sich nach %1 Meldungen selbst beendet, weil sich längere nicht öffnen lassen. Was bis dahin aufgezeichnet wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RegaClient</name>
    <message>
        <source>A script of this program is missing.</source>
        <translation>Ein Skript dieses Programms fehlt.</translation>
    </message>
    <message>
        <source>A name with line breaks or other control characters cannot be sent to the CCU.</source>
        <translation>Ein Name mit Zeilenumbrüchen oder anderen Steuerzeichen kann nicht an die CCU gesendet werden.</translation>
    </message>
    <message>
        <source>A script of this program does not fit its use.</source>
        <translation>Ein Skript dieses Programms passt nicht zu seiner Verwendung.</translation>
    </message>
    <message>
        <source>The CCU&apos;s logic layer did not finish a request. It may be busy or restarting.</source>
        <translation>Die Logikschicht der CCU hat eine Anfrage nicht beendet. Vielleicht ist sie beschäftigt oder startet neu.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RenameDialog</name>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Cannot be a name</source>
        <translation>Kann kein Name sein</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>Name ist vergeben</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Being renamed …</source>
        <translation>Wird umbenannt …</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The name so far</source>
        <translation>Bisheriger Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Gewerk</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Number of the channel</source>
        <translation>Nummer des Kanals</translation>
    </message>
    <message>
        <source>Counting number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Alter Name</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Rename the devices</source>
        <translation>Geräte umbenennen</translation>
    </message>
    <message>
        <source>Rename their channels</source>
        <translation>Ihre Kanäle umbenennen</translation>
    </message>
    <message>
        <source>Rename several</source>
        <translation>Mehrere umbenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Devices to rename</source>
        <translation>Geräte zum Umbenennen</translation>
    </message>
    <message>
        <source>replace by</source>
        <translation>ersetzen durch</translation>
    </message>
    <message>
        <source>count from</source>
        <translation>zählen ab</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Count from</source>
        <translation>Zählen ab</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Old and new names</source>
        <translation>Alte und neue Namen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) chosen. Nothing is renamed yet.</source>
        <translation>
            <numerusform>%n Name gewählt. Noch wird nichts umbenannt.</numerusform>
            <numerusform>%n Namen gewählt. Noch wird nichts umbenannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the devices whose names are to change.</source>
        <translation>Wählen Sie die Geräte, deren Namen sich ändern sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Mit %n fortfahren</numerusform>
            <numerusform>Mit %n fortfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n</source>
        <translation>
            <numerusform>%n umbenennen</numerusform>
            <numerusform>%n umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>One after another is renamed. Stopping takes effect after the one under way.</source>
        <translation>Eins nach dem anderen wird umbenannt. Anhalten wirkt nach dem laufenden.</translation>
    </message>
    <message>
        <source>%1 renamed, %2 failed, %3 left.</source>
        <translation>%1 umbenannt, %2 fehlgeschlagen, %3 übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked name(s) will not be changed.</source>
        <translation>
            <numerusform>%n markierter Name wird nicht geändert.</numerusform>
            <numerusform>%n markierte Namen werden nicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is renamed until you say so.</source>
        <translation>Nichts wird umbenannt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::ReplayBar</name>
    <message>
        <source>Speed of the replay</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>Wie es geschah</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>This is a recording: %1, %2 to go. Nothing can be changed.</source>
        <translation>Dies ist eine Aufzeichnung: %1, noch %2. Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>This is a recording: going to %1 …</source>
        <translation>Dies ist eine Aufzeichnung: Es geht zu %1 …</translation>
    </message>
    <message>
        <source>This is a recording, at its end. Nothing can be changed.</source>
        <translation>Dies ist eine Aufzeichnung, an ihrem Ende. Geändert werden kann nichts.</translation>
    </message>
</context>
<context>
    <name>ccudesk::RoomCard</name>
    <message>
        <source>Show the devices of this room</source>
        <translation>Geräte dieses Raums anzeigen</translation>
    </message>
    <message>
        <source>Show the devices of %1</source>
        <translation>Geräte in %1 anzeigen</translation>
    </message>
    <message>
        <source>What has happened in this room</source>
        <translation>Was in diesem Raum geschehen ist</translation>
    </message>
    <message>
        <source>What has happened in %1</source>
        <translation>Was in %1 geschehen ist</translation>
    </message>
</context>
<context>
    <name>ccudesk::RpcConsole</name>
    <message>
        <source>These arguments are too long.</source>
        <translation>Diese Argumente sind zu lang.</translation>
    </message>
    <message>
        <source>The arguments cannot be read. Texts stand in quotes, several arguments are separated by commas: &quot;LEQ0123456:1&quot;, &quot;LEVEL&quot;, 0.5</source>
        <translation>Die Argumente sind nicht lesbar. Texte stehen in Anführungszeichen, mehrere Argumente sind durch Kommas getrennt: &quot;LEQ0123456:1&quot;, &quot;LEVEL&quot;, 0.5</translation>
    </message>
</context>
<context>
    <name>ccudesk::SafetyCommands</name>
    <message>
        <source>This channel is no door lock.</source>
        <translation>Dieser Kanal ist kein Türschloss.</translation>
    </message>
    <message>
        <source>Really unlock this door?</source>
        <translation>Diese Tür wirklich entriegeln?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Really open this door? The latch is pulled, and anyone can enter.</source>
        <translation>Diese Tür wirklich öffnen? Die Falle wird gezogen, und jeder kann eintreten.</translation>
    </message>
    <message>
        <source>Open door</source>
        <translation>Tür öffnen</translation>
    </message>
    <message>
        <source>The siren does not have this signal.</source>
        <translation>Die Sirene hat dieses Signal nicht.</translation>
    </message>
    <message>
        <source>Choose a sound or a light for the alarm.</source>
        <translation>Wählen Sie einen Ton oder ein Licht für den Alarm.</translation>
    </message>
    <message>
        <source>Really sound the siren?</source>
        <translation>Die Sirene wirklich einschalten?</translation>
    </message>
    <message>
        <source>Sound the siren</source>
        <translation>Sirene einschalten</translation>
    </message>
    <message>
        <source>This smoke detector takes no commands.</source>
        <translation>Dieser Rauchmelder nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>Really use the smoke detectors as a siren? They are very loud.</source>
        <translation>Die Rauchmelder wirklich als Sirene benutzen? Sie sind sehr laut.</translation>
    </message>
    <message>
        <source>Sound the alarm</source>
        <translation>Alarm auslösen</translation>
    </message>
    <message>
        <source>Really start the test? The smoke detector may sound.</source>
        <translation>Den Test wirklich starten? Der Rauchmelder kann ertönen.</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Really end the alarm of the smoke detectors?</source>
        <translation>Den Alarm der Rauchmelder wirklich beenden?</translation>
    </message>
    <message>
        <source>End alarm</source>
        <translation>Alarm beenden</translation>
    </message>
</context>
<context>
    <name>ccudesk::SecretEdit</name>
    <message>
        <source>Show while held down (Alt+F8)</source>
        <translation>Anzeigen, solange gedrückt (Alt+F8)</translation>
    </message>
</context>
<context>
    <name>ccudesk::SecurityAdvice</name>
    <message>
        <source>Drawing: nothing comes in from the internet; of your home network only this computer reaches the network of the CCU, and only the CCU calls back.</source>
        <translation>Zeichnung: Aus dem Internet kommt nichts herein; aus Ihrem Heimnetz erreicht nur dieser Computer das Netz der CCU, und nur die CCU ruft zurück.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Home network: this computer</source>
        <translation>Heimnetz: dieser Computer</translation>
    </message>
    <message>
        <source>Network of the CCU</source>
        <translation>Netz der CCU</translation>
    </message>
    <message>
        <source>What no check can do for you</source>
        <translation>Was keine Prüfung für Sie tun kann</translation>
    </message>
    <message>
        <source>Let nothing in from the internet: no port forwarding, no exposed host. From outside, use the VPN of your router. Keep the firmware and every add-on up to date, and remove add-ons that you do not use.</source>
        <translation>Lassen Sie nichts aus dem Internet herein: keine Portfreigabe, kein „Exposed Host“. Nehmen Sie von außen das VPN Ihres Routers. Halten Sie die Firmware und jede Zusatzsoftware aktuell, und entfernen Sie Zusatzsoftware, die Sie nicht nutzen.</translation>
    </message>
    <message>
        <source>If you can, give the CCU a network of its own and let only the computers that need it reach its ports. CCU Desk needs one port back from the CCU; in a container, use the network of the host, or pass that port on (for example 43439).</source>
        <translation>Geben Sie der CCU möglichst ein eigenes Netz, und lassen Sie nur die Computer an ihre Ports, die es brauchen. CCU Desk braucht von der CCU einen Port zurück; nehmen Sie in einem Container das Netz des Rechners, oder reichen Sie diesen Port durch (zum Beispiel 43439).</translation>
    </message>
    <message>
        <source>CUxD and CCU-Jack have pages and services of their own, which the users of the CCU do not protect: give them users of their own. Disable the user of this program in the CCU while you do not need it.</source>
        <translation>CUxD und CCU-Jack haben eigene Seiten und Dienste, die die Benutzer der CCU nicht schützen: Geben Sie ihnen eigene Benutzer. Deaktivieren Sie den Benutzer dieses Programms in der CCU, solange Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Holes in OpenCCU</source>
        <translation>Lücken in OpenCCU</translation>
    </message>
    <message>
        <source>Holes in eQ-3&apos;s firmware</source>
        <translation>Lücken in der Firmware von eQ-3</translation>
    </message>
    <message>
        <source>Holes in Homegear</source>
        <translation>Lücken in Homegear</translation>
    </message>
</context>
<context>
    <name>ccudesk::SecurityCheck</name>
    <message>
        <source>Nothing was told about this yet.</source>
        <translation>Darüber ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Security</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Sicherheit</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Security → Firewall</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Sicherheit → Firewall</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → User administration</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Benutzerverwaltung</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Additional software</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Zusatzsoftware</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Central maintenance</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Zentralen-Wartung</translation>
    </message>
    <message>
        <source>%1 to port %2, without user</source>
        <translation>%1 an Port %2, ohne Benutzer</translation>
    </message>
    <message>
        <source>%1 to %2, port %3, without user</source>
        <translation>%1 an %2, Port %3, ohne Benutzer</translation>
    </message>
    <message>
        <source>Whether the CCU asks for a password is not known</source>
        <translation>Ob die CCU ein Passwort verlangt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The CCU asks for user and password</source>
        <translation>Die CCU verlangt Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Other programs must sign in before they can switch anything.</source>
        <translation>Andere Programme müssen sich anmelden, bevor sie etwas schalten können.</translation>
    </message>
    <message>
        <source>Authentication is switched off</source>
        <translation>Die Authentifizierung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Every device in your network can read and switch everything without a password: a guest&apos;s phone, a television, an infected computer. That is dangerous at home, too.</source>
        <translation>Jedes Gerät in Ihrem Netz kann ohne Passwort alles lesen und schalten: das Telefon eines Gasts, ein Fernseher, ein befallener Computer. Das ist auch zu Hause gefährlich.</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Security → Authentication</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Sicherheit → Authentifizierung</translation>
    </message>
    <message>
        <source>Anyone in your network can switch devices</source>
        <translation>Jeder in Ihrem Netz kann Geräte schalten</translation>
    </message>
    <message>
        <source>An interface has answered a request that came without user and password.</source>
        <translation>Eine Schnittstelle hat eine Anfrage ohne Benutzer und Passwort beantwortet.</translation>
    </message>
    <message>
        <source>Whether interfaces answer strangers was not found out</source>
        <translation>Ob Schnittstellen Fremden antworten, war nicht herauszufinden</translation>
    </message>
    <message>
        <source>No interface could be reached on its own port.</source>
        <translation>Keine Schnittstelle war über ihren eigenen Port erreichbar.</translation>
    </message>
    <message>
        <source>Interfaces turn strangers away</source>
        <translation>Schnittstellen weisen Fremde ab</translation>
    </message>
    <message>
        <source>A request without user and password was refused.</source>
        <translation>Eine Anfrage ohne Benutzer und Passwort wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Anyone in your network can run scripts</source>
        <translation>Jeder in Ihrem Netz kann Skripte ausführen</translation>
    </message>
    <message>
        <source>The script port has run a harmless line for a request without user and password. A script can do everything on the CCU, also read passwords and run programs.</source>
        <translation>Der Skript-Port hat für eine Anfrage ohne Benutzer und Passwort eine harmlose Zeile ausgeführt. Ein Skript kann auf der CCU alles, auch Passwörter lesen und Programme starten.</translation>
    </message>
    <message>
        <source>Whether the script port is guarded was not tried</source>
        <translation>Ob der Skript-Port geschützt ist, wurde nicht versucht</translation>
    </message>
    <message>
        <source>The script port cannot be reached</source>
        <translation>Der Skript-Port ist nicht erreichbar</translation>
    </message>
    <message>
        <source>From this computer, nobody answers on the ports for scripts.</source>
        <translation>Von diesem Computer aus antwortet niemand auf den Ports für Skripte.</translation>
    </message>
    <message>
        <source>Connecting to port %1</source>
        <translation>Verbindung zu Port %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The script port asks for a password</source>
        <translation>Der Skript-Port verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Note that every user of the CCU may run scripts there, guests too.</source>
        <translation>Beachten Sie, dass dort jeder Benutzer der CCU Skripte ausführen darf, auch Gäste.</translation>
    </message>
    <message>
        <source>What the script port does is not clear</source>
        <translation>Was der Skript-Port tut, ist unklar</translation>
    </message>
    <message>
        <source>It gave an answer that this program does not understand.</source>
        <translation>Er gab eine Antwort, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>The security level is not known</source>
        <translation>Die Sicherheitsstufe ist nicht bekannt</translation>
    </message>
    <message>
        <source>The security level is low</source>
        <translation>Die Sicherheitsstufe ist niedrig</translation>
    </message>
    <message>
        <source>At this level the interfaces are open to your whole network and no password is asked for. Medium is enough for programs that sign in.</source>
        <translation>Auf dieser Stufe stehen die Schnittstellen Ihrem ganzen Netz offen, und kein Passwort wird verlangt. Für Programme, die sich anmelden, genügt die mittlere Stufe.</translation>
    </message>
    <message>
        <source>The security level is not low</source>
        <translation>Die Sicherheitsstufe ist nicht niedrig</translation>
    </message>
    <message>
        <source>Medium lets in listed addresses that sign in; high lets in nobody but the web page.</source>
        <translation>Mittel lässt eingetragene Adressen ein, die sich anmelden; hoch lässt nur die Weboberfläche zu.</translation>
    </message>
    <message>
        <source>Security settings of your own</source>
        <translation>Eigene Sicherheitseinstellungen</translation>
    </message>
    <message>
        <source>The level itself says nothing; the checks of authentication and firewall count.</source>
        <translation>Die Stufe selbst sagt nichts; es zählen die Prüfungen von Authentifizierung und Firewall.</translation>
    </message>
    <message>
        <source>The security level is unknown to this program</source>
        <translation>Diese Sicherheitsstufe kennt das Programm nicht</translation>
    </message>
    <message>
        <source>The CCU has told a level that did not exist when this program was made.</source>
        <translation>Die CCU nennt eine Stufe, die es noch nicht gab, als dieses Programm entstand.</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Security → Security level</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Sicherheit → Sicherheitsstufe</translation>
    </message>
    <message>
        <source>This program uses no user of the CCU</source>
        <translation>Dieses Programm verwendet keinen Benutzer der CCU</translation>
    </message>
    <message>
        <source>There is none to be misused.</source>
        <translation>Es gibt keinen, der missbraucht werden könnte.</translation>
    </message>
    <message>
        <source>The main account is used for this program</source>
        <translation>Für dieses Programm wird das Hauptkonto verwendet</translation>
    </message>
    <message>
        <source>With a user of its own you can change its password or shut this program out without locking yourself out, and see in the CCU who did what. Disable that user while you do not need it.</source>
        <translation>Mit einem eigenen Benutzer können Sie dessen Passwort ändern oder dieses Programm aussperren, ohne sich selbst auszusperren, und sehen in der CCU, wer was getan hat. Deaktivieren Sie diesen Benutzer, solange Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>This program has a user of its own</source>
        <translation>Dieses Programm hat einen eigenen Benutzer</translation>
    </message>
    <message>
        <source>User of this connection</source>
        <translation>Benutzer dieser Verbindung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>no administrator</source>
        <translation>kein Administrator</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>Das Passwort ist leer</translation>
    </message>
    <message>
        <source>Who knows the name of the user is in. The names are easily guessed.</source>
        <translation>Wer den Benutzernamen kennt, ist drin. Die Namen sind leicht zu erraten.</translation>
    </message>
    <message>
        <source>The password is short</source>
        <translation>Das Passwort ist kurz</translation>
    </message>
    <message>
        <source>The CCU does not slow down who tries passwords. Take at least eight characters; twelve and more are better.</source>
        <translation>Die CCU bremst niemanden, der Passwörter durchprobiert. Nehmen Sie mindestens acht Zeichen; zwölf und mehr sind besser.</translation>
    </message>
    <message>
        <source>The password is not empty and not short</source>
        <translation>Das Passwort ist weder leer noch kurz</translation>
    </message>
    <message>
        <source>It has eight characters or more. How good it is, only you know.</source>
        <translation>Es hat acht oder mehr Zeichen. Wie gut es ist, wissen nur Sie.</translation>
    </message>
    <message>
        <source>The password has characters that not every door takes</source>
        <translation>Das Passwort hat Zeichen, die nicht überall angenommen werden</translation>
    </message>
    <message>
        <source>The web page takes them, the interfaces may not: then devices cannot be reached although the password is right. Letters without umlauts, digits and . ! $ ( ) : ; # - work everywhere.</source>
        <translation>Die Weboberfläche nimmt sie an, die Schnittstellen vielleicht nicht: Dann sind Geräte nicht erreichbar, obwohl das Passwort stimmt. Buchstaben ohne Umlaute, Ziffern und . ! $ ( ) : ; # - gehen überall.</translation>
    </message>
    <message>
        <source>The password works at every door</source>
        <translation>Das Passwort wird überall angenommen</translation>
    </message>
    <message>
        <source>Each of its characters is taken by web page and interfaces alike.</source>
        <translation>Weboberfläche und Schnittstellen nehmen jedes seiner Zeichen an.</translation>
    </message>
    <message>
        <source>Looked at on this computer only</source>
        <translation>Nur auf diesem Computer angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful character(s)</source>
        <translation>
            <numerusform>%n zweifelhaftes Zeichen</numerusform>
            <numerusform>%n zweifelhafte Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Addresses let in</source>
        <translation>Eingelassene Adressen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Ports opened by hand</source>
        <translation>Von Hand geöffnete Ports</translation>
    </message>
    <message>
        <source>The firewall rules could not be read</source>
        <translation>Die Regeln der Firewall waren nicht zu lesen</translation>
    </message>
    <message>
        <source>The firewall lets everybody run scripts</source>
        <translation>Die Firewall lässt jeden Skripte ausführen</translation>
    </message>
    <message>
        <source>The script interface is open to every address. A script can do everything on the CCU. Choose restricted or no access for it.</source>
        <translation>Die Skript-Schnittstelle steht jeder Adresse offen. Ein Skript kann auf der CCU alles. Wählen Sie dafür eingeschränkten oder keinen Zugriff.</translation>
    </message>
    <message>
        <source>The firewall lets in every address</source>
        <translation>Die Firewall lässt jede Adresse ein</translation>
    </message>
    <message>
        <source>An interface has full access. With restricted access only the listed addresses get through; list those of the computers that need it.</source>
        <translation>Eine Schnittstelle hat Vollzugriff. Bei eingeschränktem Zugriff kommen nur eingetragene Adressen durch; tragen Sie die Computer ein, die ihn brauchen.</translation>
    </message>
    <message>
        <source>The firewall is mostly open</source>
        <translation>Die Firewall ist weitgehend offen</translation>
    </message>
    <message>
        <source>In this mode every port that is not named stays open. In the restrictive mode only what is named gets through.</source>
        <translation>In dieser Betriebsart bleibt jeder nicht genannte Port offen. In der restriktiven kommt nur durch, was genannt ist.</translation>
    </message>
    <message>
        <source>The firewall lets in listed addresses only</source>
        <translation>Die Firewall lässt nur eingetragene Adressen ein</translation>
    </message>
    <message>
        <source>Limit the list to computers that you trust, the web page&apos;s users among them.</source>
        <translation>Beschränken Sie die Liste auf Computer, denen Sie vertrauen, auch die, an denen die Weboberfläche benutzt wird.</translation>
    </message>
    <message>
        <source>The list of allowed addresses could not be read</source>
        <translation>Die Liste der erlaubten Adressen war nicht zu lesen</translation>
    </message>
    <message>
        <source>The list of allowed addresses holds everything</source>
        <translation>Die Liste der erlaubten Adressen umfasst alles</translation>
    </message>
    <message>
        <source>A range like 0.0.0.0/0 makes restricted access the same as full access.</source>
        <translation>Ein Bereich wie 0.0.0.0/0 macht eingeschränkten Zugriff zu Vollzugriff.</translation>
    </message>
    <message>
        <source>The list of allowed addresses is not in use</source>
        <translation>Die Liste der erlaubten Adressen ist nicht in Gebrauch</translation>
    </message>
    <message>
        <source>No service has restricted access, so the list lets nobody in and keeps nobody out.</source>
        <translation>Kein Dienst hat eingeschränkten Zugriff; die Liste lässt also niemanden ein und hält niemanden ab.</translation>
    </message>
    <message>
        <source>Whether this computer is let in was not found out</source>
        <translation>Ob dieser Computer eingelassen wird, war nicht herauszufinden</translation>
    </message>
    <message>
        <source>This computer&apos;s address towards the CCU is not known.</source>
        <translation>Die Adresse dieses Computers zur CCU hin ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This computer is on the list</source>
        <translation>Dieser Computer steht auf der Liste</translation>
    </message>
    <message>
        <source>The interfaces let it in when access is restricted.</source>
        <translation>Die Schnittstellen lassen ihn auch bei eingeschränktem Zugriff ein.</translation>
    </message>
    <message>
        <source>This computer is not on the list of allowed addresses</source>
        <translation>Dieser Computer steht nicht auf der Liste der erlaubten Adressen</translation>
    </message>
    <message>
        <source>With restricted access the interfaces drop its requests without a word. Add its address instead of opening the interfaces to everybody.</source>
        <translation>Bei eingeschränktem Zugriff verwerfen die Schnittstellen seine Anfragen wortlos. Tragen Sie seine Adresse ein, statt die Schnittstellen für alle zu öffnen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Connecting to port %1 (%2)</source>
        <translation>Verbindung zu Port %1 (%2)</translation>
    </message>
    <message>
        <source>The internal ports were not tried</source>
        <translation>Die internen Ports wurden nicht versucht</translation>
    </message>
    <message>
        <source>Internal ports can be reached</source>
        <translation>Interne Ports sind erreichbar</translation>
    </message>
    <message>
        <source>Behind these ports nobody asks for a password, whatever is switched on. Only the CCU itself should reach them; its firewall was changed or is off.</source>
        <translation>Hinter diesen Ports fragt niemand nach einem Passwort, was auch eingeschaltet ist. Nur die CCU selbst sollte sie erreichen; ihre Firewall wurde verändert oder ist aus.</translation>
    </message>
    <message>
        <source>Internal ports are closed</source>
        <translation>Interne Ports sind geschlossen</translation>
    </message>
    <message>
        <source>The doors behind the password cannot be reached from this computer.</source>
        <translation>Die Türen hinter dem Passwort sind von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ports that nobody uses were not looked for</source>
        <translation>Nach ungenutzten Ports wurde nicht gesucht</translation>
    </message>
    <message>
        <source>No port is open that nobody uses</source>
        <translation>Kein ungenutzter Port ist offen</translation>
    </message>
    <message>
        <source>Interfaces that this home does not have cannot be reached.</source>
        <translation>Schnittstellen, die es hier nicht gibt, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ports are open that this home does not use</source>
        <translation>Es sind Ports offen, die hier niemand nutzt</translation>
    </message>
    <message>
        <source>What is not used needs no door. Close them in the firewall, or remove what listens.</source>
        <translation>Was nicht genutzt wird, braucht keine Tür. Schließen Sie sie in der Firewall, oder entfernen Sie, was dort lauscht.</translation>
    </message>
    <message>
        <source>The address of the CCU was not looked up</source>
        <translation>Die Adresse der CCU wurde nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>The CCU has an address of your home</source>
        <translation>Die CCU hat eine Adresse Ihres Heimnetzes</translation>
    </message>
    <message>
        <source>Nobody on the internet can call it by that address. Whether your router forwards a port to it, only you know.</source>
        <translation>Unter dieser Adresse erreicht sie niemand aus dem Internet. Ob Ihr Router einen Port an sie weiterleitet, wissen nur Sie.</translation>
    </message>
    <message>
        <source>The CCU has an address on the internet</source>
        <translation>Die CCU hat eine Adresse im Internet</translation>
    </message>
    <message>
        <source>Strangers find it within hours. Holes of the past let them in without a password. Reach your home by VPN instead.</source>
        <translation>Fremde finden sie binnen Stunden. Frühere Lücken ließen sie ohne Passwort ein. Erreichen Sie Ihr Zuhause stattdessen per VPN.</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>In your router: port forwarding and exposed hosts</source>
        <translation>In Ihrem Router: Portfreigaben und „Exposed Host“</translation>
    </message>
    <message>
        <source>Whether SSH is on is not known</source>
        <translation>Ob SSH eingeschaltet ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>SSH cannot be reached</source>
        <translation>SSH ist nicht erreichbar</translation>
    </message>
    <message>
        <source>From this computer, nobody answers on its port.</source>
        <translation>Von diesem Computer aus antwortet niemand auf seinem Port.</translation>
    </message>
    <message>
        <source>SSH is on</source>
        <translation>SSH ist eingeschaltet</translation>
    </message>
    <message>
        <source>It gives full access to the CCU&apos;s system. Switch it off when you do not need it just now.</source>
        <translation>Es gibt vollen Zugriff auf das System der CCU. Schalten Sie es aus, wenn Sie es gerade nicht brauchen.</translation>
    </message>
    <message>
        <source>SSH is off</source>
        <translation>SSH ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Nobody can sign in to the CCU&apos;s system from the network.</source>
        <translation>Niemand kann sich aus dem Netz am System der CCU anmelden.</translation>
    </message>
    <message>
        <source>Whether SNMP is on is not known</source>
        <translation>Ob SNMP eingeschaltet ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>SNMP is on</source>
        <translation>SNMP ist eingeschaltet</translation>
    </message>
    <message>
        <source>It tells the network about the CCU&apos;s system. Switch it off unless a monitoring of yours reads it.</source>
        <translation>Es verrät dem Netz etwas über das System der CCU. Schalten Sie es aus, wenn keine Überwachung von Ihnen es liest.</translation>
    </message>
    <message>
        <source>SNMP is off</source>
        <translation>SNMP ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The CCU tells the network nothing about its system.</source>
        <translation>Die CCU verrät dem Netz nichts über ihr System.</translation>
    </message>
    <message>
        <source>The password is kept safely</source>
        <translation>Das Passwort ist sicher aufbewahrt</translation>
    </message>
    <message>
        <source>It is in the key store of this computer, encrypted, and nowhere else.</source>
        <translation>Es ist verschlüsselt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>It is in memory only and gone when the program ends.</source>
        <translation>Es ist nur im Arbeitsspeicher und weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>It is asked for at every connection.</source>
        <translation>Es wird bei jeder Verbindung erfragt.</translation>
    </message>
    <message>
        <source>This computer listens to nobody</source>
        <translation>Dieser Computer hört auf niemanden</translation>
    </message>
    <message>
        <source>No port is open for calls of the CCU at the moment.</source>
        <translation>Gerade ist kein Port für Aufrufe der CCU offen.</translation>
    </message>
    <message>
        <source>The port for calls of the CCU is on the internet</source>
        <translation>Der Port für Aufrufe der CCU ist im Internet</translation>
    </message>
    <message>
        <source>Only the CCU is answered, but strangers can knock. Listen on an address of your home.</source>
        <translation>Nur die CCU bekommt Antwort, aber Fremde können anklopfen. Lauschen Sie auf einer Adresse Ihres Heimnetzes.</translation>
    </message>
    <message>
        <source>The port for calls of the CCU is open on every network of this computer</source>
        <translation>Der Port für Aufrufe der CCU ist in jedem Netz dieses Computers offen</translation>
    </message>
    <message>
        <source>Only the CCU is answered, but in a café, too, somebody can knock. Choose one address.</source>
        <translation>Nur die CCU bekommt Antwort, aber auch im Café kann jemand anklopfen. Wählen Sie eine Adresse.</translation>
    </message>
    <message>
        <source>Only the CCU can call this computer</source>
        <translation>Nur die CCU kann diesen Computer rufen</translation>
    </message>
    <message>
        <source>One port on one address, one secret path, and nobody but the CCU is answered.</source>
        <translation>Ein Port auf einer Adresse, ein geheimer Pfad, und niemand außer der CCU bekommt Antwort.</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>In CCU Desk: click the state of the connection → Change the connection …</source>
        <translation>In CCU Desk: auf den Zustand der Verbindung klicken → Verbindung ändern …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>%1 (your answer of %2)</source>
        <translation>%1 (Ihre Antwort vom %2)</translation>
    </message>
    <message>
        <source>Does your router forward a port from the internet to the CCU?</source>
        <translation>Leitet Ihr Router einen Port aus dem Internet an die CCU weiter?</translation>
    </message>
    <message>
        <source>Then strangers reach it, and holes of the past let them in without a password. From outside, reach your home by VPN; many routers have one.</source>
        <translation>Dann erreichen Fremde sie, und frühere Lücken ließen sie ohne Passwort ein. Erreichen Sie Ihr Zuhause von außen per VPN; viele Router haben eines.</translation>
    </message>
    <message>
        <source>In your router: port forwarding</source>
        <translation>In Ihrem Router: Portfreigaben</translation>
    </message>
    <message>
        <source>No port leads from the internet</source>
        <translation>Kein Port führt aus dem Internet herein</translation>
    </message>
    <message>
        <source>A port leads from the internet to the CCU</source>
        <translation>Ein Port führt aus dem Internet zur CCU</translation>
    </message>
    <message>
        <source>Is the CCU in a network apart from guests and other things?</source>
        <translation>Ist die CCU in einem Netz, das von Gästen und anderen Geräten getrennt ist?</translation>
    </message>
    <message>
        <source>A network of its own (VLAN) keeps an infected device away from it. This program works across networks when the firewall lets it.</source>
        <translation>Ein eigenes Netz (VLAN) hält ein befallenes Gerät von ihr fern. Dieses Programm arbeitet auch über Netze hinweg, wenn die Firewall es zulässt.</translation>
    </message>
    <message>
        <source>In your router: guest network or VLAN</source>
        <translation>In Ihrem Router: Gastnetz oder VLAN</translation>
    </message>
    <message>
        <source>The CCU is in a network of its own</source>
        <translation>Die CCU ist in einem eigenen Netz</translation>
    </message>
    <message>
        <source>The CCU shares its network with everything else</source>
        <translation>Die CCU teilt ihr Netz mit allem anderen</translation>
    </message>
    <message>
        <source>Do you look at the log of the CCU now and then?</source>
        <translation>Sehen Sie ab und zu in das Protokoll der CCU?</translation>
    </message>
    <message>
        <source>Failed logins and restarts show there first.</source>
        <translation>Fehlgeschlagene Anmeldungen und Neustarts zeigen sich dort zuerst.</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Central maintenance → Error log</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Zentralen-Wartung → Fehlerprotokoll</translation>
    </message>
    <message>
        <source>You look at the log of the CCU</source>
        <translation>Sie sehen in das Protokoll der CCU</translation>
    </message>
    <message>
        <source>Nobody looks at the log of the CCU</source>
        <translation>Niemand sieht in das Protokoll der CCU</translation>
    </message>
    <message>
        <source>Do you still use every add-on of the CCU?</source>
        <translation>Nutzen Sie noch jede Zusatzsoftware der CCU?</translation>
    </message>
    <message>
        <source>Each one runs with all rights and needs updates of its own. Installed: %1.</source>
        <translation>Jede läuft mit allen Rechten und braucht eigene Updates. Installiert: %1.</translation>
    </message>
    <message>
        <source>Every add-on is in use</source>
        <translation>Jede Zusatzsoftware ist in Gebrauch</translation>
    </message>
    <message>
        <source>There are add-ons that nobody uses</source>
        <translation>Es gibt Zusatzsoftware, die niemand nutzt</translation>
    </message>
    <message>
        <source>Is the newest firmware installed?</source>
        <translation>Ist die neueste Firmware installiert?</translation>
    </message>
    <message>
        <source>This program asks nobody on the internet, and the version does not tell its age. The CCU shows whether there is a newer one.</source>
        <translation>Dieses Programm fragt niemanden im Internet, und der Version sieht man ihr Alter nicht an. Die CCU zeigt, ob es eine neuere gibt.</translation>
    </message>
    <message>
        <source>The newest firmware is installed</source>
        <translation>Die neueste Firmware ist installiert</translation>
    </message>
    <message>
        <source>There is a newer firmware</source>
        <translation>Es gibt eine neuere Firmware</translation>
    </message>
    <message>
        <source>Whoever reaches the CCU can run programs on it with all rights, without a password.</source>
        <translation>Wer die CCU erreicht, kann ohne Passwort Programme mit allen Rechten auf ihr ausführen.</translation>
    </message>
    <message>
        <source>Whoever reaches the CCU can read its files, without a password.</source>
        <translation>Wer die CCU erreicht, kann ohne Passwort ihre Dateien lesen.</translation>
    </message>
    <message>
        <source>Whoever reaches the CCU can read what its passwords can be found from.</source>
        <translation>Wer die CCU erreicht, kann lesen, woraus sich ihre Passwörter ermitteln lassen.</translation>
    </message>
    <message>
        <source>A login that has ended can be used on by somebody else.</source>
        <translation>Eine beendete Anmeldung kann von jemand anderem weiterbenutzt werden.</translation>
    </message>
    <message>
        <source>Whoever reaches the CCU can read, change and delete data of devices, without a password.</source>
        <translation>Wer die CCU erreicht, kann ohne Passwort Daten von Geräten lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Whoever may run scripts can make the logic layer stop.</source>
        <translation>Wer Skripte ausführen darf, kann die Logikschicht anhalten.</translation>
    </message>
    <message>
        <source>Updates are loaded without encryption, so somebody on the way can change them.</source>
        <translation>Updates werden unverschlüsselt geladen; jemand auf dem Weg kann sie verändern.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>The firmware probably has the published hole %1</source>
        <translation>Die Firmware hat wahrscheinlich die bekannte Lücke %1</translation>
    </message>
    <message>
        <source>The firmware has the published hole %1</source>
        <translation>Die Firmware hat die bekannte Lücke %1</translation>
    </message>
    <message>
        <source>%1 Published in %2. Update the firmware.</source>
        <translation>%1 Veröffentlicht %2. Aktualisieren Sie die Firmware.</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis einschließlich %2</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Whether the firmware has published holes is not known</source>
        <translation>Ob die Firmware bekannte Lücken hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The CCU has not told which system and version it runs. Older systems have holes; update it if you can.</source>
        <translation>Die CCU hat nicht gesagt, welches System in welcher Version läuft. Ältere haben Lücken; aktualisieren Sie, wenn Sie können.</translation>
    </message>
    <message>
        <source>This program has no table of holes for this system. Look behind the link.</source>
        <translation>Für dieses System hat das Programm keine Tabelle der Lücken. Sehen Sie hinter dem Link nach.</translation>
    </message>
    <message>
        <source>No published hole is known in this firmware</source>
        <translation>In dieser Firmware ist keine veröffentlichte Lücke bekannt</translation>
    </message>
    <message>
        <source>The table that comes with this program is of %1; look up newer ones by the link.</source>
        <translation>Die mitgelieferte Tabelle ist vom %1; Neueres finden Sie hinter dem Link.</translation>
    </message>
    <message>
        <source>The CCU2 gets no new firmware</source>
        <translation>Die CCU2 bekommt keine neue Firmware mehr</translation>
    </message>
    <message>
        <source>Holes that are found now stay open. Move to a CCU3 or to OpenCCU; until then keep it away from everything that it need not reach.</source>
        <translation>Lücken, die jetzt gefunden werden, bleiben offen. Wechseln Sie zu einer CCU3 oder zu OpenCCU; halten Sie sie bis dahin von allem fern, was sie nicht erreichen muss.</translation>
    </message>
    <message>
        <source>The firmware is older than a year</source>
        <translation>Die Firmware ist älter als ein Jahr</translation>
    </message>
    <message>
        <source>New versions close holes that nobody has written about yet. Make a backup and update.</source>
        <translation>Neue Versionen schließen Lücken, über die noch niemand geschrieben hat. Machen Sie eine Sicherung und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The firmware is not old</source>
        <translation>Die Firmware ist nicht alt</translation>
    </message>
    <message>
        <source>Nothing is asked of the internet for this: look up the newest version by the link.</source>
        <translation>Dafür wird niemand im Internet gefragt: Die neueste Version finden Sie hinter dem Link.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>Whether XML-API is installed is not known</source>
        <translation>Ob XML-API installiert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The add-on XML-API is installed</source>
        <translation>Die Zusatzsoftware XML-API ist installiert</translation>
    </message>
    <message>
        <source>It switches devices for whoever reaches the web page. Older versions ran programs for strangers, and no version of it needs to be there for this program. Remove it if you do not use it; else take the newest one, which asks for a token.</source>
        <translation>Sie schaltet Geräte für jeden, der die Weboberfläche erreicht. Ältere Versionen führten für Fremde Programme aus, und dieses Programm braucht keine davon. Entfernen Sie sie, wenn Sie sie nicht nutzen; sonst nehmen Sie die neueste, die ein Token verlangt.</translation>
    </message>
    <message>
        <source>The add-on XML-API is not installed</source>
        <translation>Die Zusatzsoftware XML-API ist nicht installiert</translation>
    </message>
    <message>
        <source>Its version page does not exist.</source>
        <translation>Ihre Versionsseite gibt es nicht.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>no such page</source>
        <translation>keine solche Seite</translation>
    </message>
    <message>
        <source>List of add-ons</source>
        <translation>Liste der Zusatzsoftware</translation>
    </message>
    <message>
        <source>Whether CUxD is installed is not known</source>
        <translation>Ob CUxD installiert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The add-on CUxD is not in use</source>
        <translation>Die Zusatzsoftware CUxD ist nicht in Gebrauch</translation>
    </message>
    <message>
        <source>The CCU lists no interface of it.</source>
        <translation>Die CCU führt keine Schnittstelle davon auf.</translation>
    </message>
    <message>
        <source>CUxD runs while authentication is off</source>
        <translation>CUxD läuft bei ausgeschalteter Authentifizierung</translation>
    </message>
    <message>
        <source>The add-on CUxD is installed</source>
        <translation>Die Zusatzsoftware CUxD ist installiert</translation>
    </message>
    <message>
        <source>Its pages then do what an administrator may for everybody: run programs, read and change files. Switch on authentication.</source>
        <translation>Ihre Seiten tun dann für jeden, was ein Administrator darf: Programme ausführen, Dateien lesen und ändern. Schalten Sie die Authentifizierung ein.</translation>
    </message>
    <message>
        <source>Its pages can run programs on the CCU, and its port knows no password and no encryption. Keep it up to date, set its own access level, and open its port to nobody who does not need it.</source>
        <translation>Ihre Seiten können Programme auf der CCU ausführen, und ihr Port kennt weder Passwort noch Verschlüsselung. Halten Sie sie aktuell, stellen Sie ihre eigene Zugriffsstufe ein, und öffnen Sie ihren Port niemandem, der ihn nicht braucht.</translation>
    </message>
    <message>
        <source>List of interfaces</source>
        <translation>Liste der Schnittstellen</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>enthält sie</translation>
    </message>
    <message>
        <source>does not have it</source>
        <translation>enthält sie nicht</translation>
    </message>
    <message>
        <source>The add-on CCU-Jack is installed</source>
        <translation>Die Zusatzsoftware CCU-Jack ist installiert</translation>
    </message>
    <message>
        <source>As long as it has no users of its own, its web and MQTT services are open to everybody who reaches them. Set up a user for it.</source>
        <translation>Solange sie keine eigenen Benutzer hat, stehen ihre Web- und MQTT-Dienste jedem offen, der sie erreicht. Richten Sie einen Benutzer dafür ein.</translation>
    </message>
    <message>
        <source>In CCU Desk: click the state of the connection → Back up the CCU …</source>
        <translation>In CCU Desk: auf den Zustand der Verbindung klicken → CCU sichern …</translation>
    </message>
    <message>
        <source>This program has made no backup yet</source>
        <translation>Dieses Programm hat noch keine Sicherung gemacht</translation>
    </message>
    <message>
        <source>After an attack or a broken card a backup is the way back. If you make them elsewhere, accept this.</source>
        <translation>Nach einem Angriff oder einer kaputten Karte führt eine Sicherung zurück. Wenn Sie anderswo sichern, nehmen Sie dies hin.</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Die letzte Sicherung ist alt</translation>
    </message>
    <message>
        <source>What was taught in or changed since is not in it.</source>
        <translation>Was seitdem angelernt oder geändert wurde, fehlt darin.</translation>
    </message>
    <message>
        <source>There is a recent backup</source>
        <translation>Es gibt eine neue Sicherung</translation>
    </message>
    <message>
        <source>Keep it where nobody else reads it: it holds password hashes and radio keys.</source>
        <translation>Bewahren Sie es auf, wo niemand sonst es liest: Es enthält Passwort-Hashes und Funkschlüssel.</translation>
    </message>
    <message>
        <source>through the web page</source>
        <translation>über die Weboberfläche</translation>
    </message>
    <message>
        <source>port %1, encrypted</source>
        <translation>Port %1, verschlüsselt</translation>
    </message>
    <message>
        <source>port %1, not encrypted</source>
        <translation>Port %1, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>Diese Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>User and password go through your network in clear. Everybody on the way can read and keep them.</source>
        <translation>Benutzer und Passwort gehen im Klartext durch Ihr Netz. Jeder auf dem Weg kann sie lesen und behalten.</translation>
    </message>
    <message>
        <source>Not every interface is encrypted</source>
        <translation>Nicht jede Schnittstelle ist verschlüsselt</translation>
    </message>
    <message>
        <source>What goes to these interfaces can be read and changed on the way.</source>
        <translation>Was zu diesen Schnittstellen geht, kann unterwegs gelesen und verändert werden.</translation>
    </message>
    <message>
        <source>Which interfaces are encrypted is not known yet</source>
        <translation>Welche Schnittstellen verschlüsselt sind, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>No interface is connected.</source>
        <translation>Keine Schnittstelle ist verbunden.</translation>
    </message>
    <message>
        <source>Everything that can be encrypted is</source>
        <translation>Alles, was verschlüsselt werden kann, ist es</translation>
    </message>
    <message>
        <source>User, password and commands cannot be read on the way. An add-on without an encrypted port gets no password.</source>
        <translation>Benutzer, Passwort und Befehle sind unterwegs nicht lesbar. Zusatzsoftware ohne verschlüsselten Port bekommt kein Passwort.</translation>
    </message>
    <message>
        <source>Whether the web page without encryption is closed is not known</source>
        <translation>Ob die unverschlüsselte Weboberfläche geschlossen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The web page leads to its encrypted self</source>
        <translation>Die Weboberfläche leitet zur verschlüsselten weiter</translation>
    </message>
    <message>
        <source>Who forgets the https is sent there before typing a password.</source>
        <translation>Wer das https vergisst, wird dorthin geschickt, bevor er ein Passwort eingibt.</translation>
    </message>
    <message>
        <source>The web page still answers without encryption</source>
        <translation>Die Weboberfläche antwortet noch unverschlüsselt</translation>
    </message>
    <message>
        <source>A password typed at http:// travels in clear. Switch on the redirect to HTTPS.</source>
        <translation>Ein unter http:// eingegebenes Passwort reist im Klartext. Schalten Sie die Umleitung auf HTTPS ein.</translation>
    </message>
    <message>
        <source>The web page without encryption</source>
        <translation>Die unverschlüsselte Weboberfläche</translation>
    </message>
    <message>
        <source>answers itself</source>
        <translation>antwortet selbst</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <translation>Das Zertifikat ist heute nicht gültig</translation>
    </message>
    <message>
        <source>Programs that look at the date refuse it, and people learn to click warnings away. The CCU makes a new one when the old one is deleted; then trust that one.</source>
        <translation>Programme, die auf das Datum sehen, lehnen es ab, und Menschen gewöhnen sich an, Warnungen wegzuklicken. Die CCU macht ein neues, wenn das alte gelöscht wird; vertrauen Sie dann diesem.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s)</source>
        <translation>
            <numerusform>Das Zertifikat läuft in %n Tag ab</numerusform>
            <numerusform>Das Zertifikat läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it before programs refuse it. Its fingerprint changes then.</source>
        <translation>Erneuern Sie es, bevor Programme es ablehnen. Sein Fingerabdruck ändert sich dann.</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Das Zertifikat ist gültig</translation>
    </message>
    <message numerus="yes">
        <source>For another %n day(s).</source>
        <translation>
            <numerusform>Noch %n Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the certificate is too short</source>
        <translation>Der Schlüssel des Zertifikats ist zu kurz</translation>
    </message>
    <message>
        <source>Somebody with means can find the private key and pass for your CCU. Have a new certificate made.</source>
        <translation>Jemand mit den nötigen Mitteln kann den privaten Schlüssel finden und sich als Ihre CCU ausgeben. Lassen Sie ein neues Zertifikat erstellen.</translation>
    </message>
    <message>
        <source>The key of the certificate is long enough</source>
        <translation>Der Schlüssel des Zertifikats ist lang genug</translation>
    </message>
    <message>
        <source>It cannot be found by trying.</source>
        <translation>Er ist durch Probieren nicht zu finden.</translation>
    </message>
    <message>
        <source>The encryption is out of date</source>
        <translation>Die Verschlüsselung ist veraltet</translation>
    </message>
    <message>
        <source>The CCU offers no TLS 1.2. Update its firmware.</source>
        <translation>Die CCU bietet kein TLS 1.2 an. Aktualisieren Sie ihre Firmware.</translation>
    </message>
    <message>
        <source>The encryption is up to date</source>
        <translation>Die Verschlüsselung ist zeitgemäß</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is spoken.</source>
        <translation>Gesprochen wird TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The certificate names your CCU</source>
        <translation>Das Zertifikat nennt Ihre CCU</translation>
    </message>
    <message>
        <source>The certificate is known by its fingerprint</source>
        <translation>Das Zertifikat ist am Fingerabdruck bekannt</translation>
    </message>
    <message>
        <source>It is made out to the address that you use.</source>
        <translation>Es ist auf die Adresse ausgestellt, die Sie verwenden.</translation>
    </message>
    <message>
        <source>It names another address, as many a CCU&apos;s does. That does no harm, because exactly this certificate is trusted.</source>
        <translation>Es nennt eine andere Adresse, wie bei so mancher CCU. Das schadet nicht, weil genau diesem Zertifikat vertraut wird.</translation>
    </message>
    <message>
        <source>The certificate names another computer</source>
        <translation>Das Zertifikat nennt einen anderen Computer</translation>
    </message>
    <message>
        <source>Whether it is your CCU&apos;s, its name does not prove. Trust it by its fingerprint.</source>
        <translation>Ob es das Ihrer CCU ist, beweist der Name nicht. Vertrauen Sie ihm anhand des Fingerabdrucks.</translation>
    </message>
    <message>
        <source>In the CCU: Settings → Control panel → Network settings → Certificate</source>
        <translation>In der CCU: Einstellungen → Systemsteuerung → Netzwerkeinstellungen → Zertifikat</translation>
    </message>
    <message>
        <source>Nobody proves to be your CCU</source>
        <translation>Niemand weist sich als Ihre CCU aus</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate. Anybody in your network can pass for it.</source>
        <translation>Ohne Verschlüsselung gibt es kein Zertifikat. Jeder in Ihrem Netz kann sich als sie ausgeben.</translation>
    </message>
    <message>
        <source>Nobody checks the certificate</source>
        <translation>Niemand prüft das Zertifikat</translation>
    </message>
    <message>
        <source>Whoever stands between this computer and the CCU can read the password and switch your devices. This is for tests only.</source>
        <translation>Wer zwischen diesem Computer und der CCU steht, kann das Passwort lesen und Ihre Geräte schalten. Das ist nur für Versuche gedacht.</translation>
    </message>
    <message>
        <source>The certificate is checked</source>
        <translation>Das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Before a byte is sent, at every connection.</source>
        <translation>Bei jeder Verbindung, bevor ein Byte gesendet wird.</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>Vertraut anhand</translation>
    </message>
    <message>
        <source>its fingerprint</source>
        <translation>des Fingerabdrucks</translation>
    </message>
    <message>
        <source>your own authority</source>
        <translation>Ihrer eigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the authorities of this computer</source>
        <translation>der Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>hat ein Passwort</translation>
    </message>
    <message>
        <source>has no password</source>
        <translation>hat kein Passwort</translation>
    </message>
    <message>
        <source>User.hasUserPWD for %1</source>
        <translation>User.hasUserPWD für %1</translation>
    </message>
    <message>
        <source>Whether every user of the CCU has a password is not known</source>
        <translation>Ob jeder Benutzer der CCU ein Passwort hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The CCU has told no user.</source>
        <translation>Die CCU hat keinen Benutzer genannt.</translation>
    </message>
    <message>
        <source>A user of the CCU has no password</source>
        <translation>Ein Benutzer der CCU hat kein Passwort</translation>
    </message>
    <message>
        <source>Whoever knows or guesses the name is in, and every user, guests too, may call the interfaces. Set a password, or delete the user.</source>
        <translation>Wer den Namen kennt oder errät, ist drin, und jeder Benutzer, auch ein Gast, darf die Schnittstellen aufrufen. Vergeben Sie ein Passwort, oder löschen Sie den Benutzer.</translation>
    </message>
    <message>
        <source>The CCU has not answered for each of them.</source>
        <translation>Die CCU hat nicht für jeden geantwortet.</translation>
    </message>
    <message>
        <source>Every user of the CCU has a password</source>
        <translation>Jeder Benutzer der CCU hat ein Passwort</translation>
    </message>
    <message>
        <source>Delete those that nobody needs: every user, guests too, may call the interfaces.</source>
        <translation>Löschen Sie alle, die niemand braucht: Jeder Benutzer, auch ein Gast, darf die Schnittstellen aufrufen.</translation>
    </message>
    <message>
        <source>Whether every interface turns strangers away is not clear</source>
        <translation>Ob jede Schnittstelle Fremde abweist, ist nicht klar</translation>
    </message>
    <message>
        <source>At least one gave an answer that is neither a refusal nor a result, or none at all.</source>
        <translation>Mindestens eine gab eine Antwort, die weder eine Ablehnung noch ein Ergebnis ist, oder gar keine.</translation>
    </message>
    <message>
        <source>Your own security settings are as strict as the medium level</source>
        <translation>Ihre eigenen Sicherheitseinstellungen sind so streng wie die mittlere Stufe</translation>
    </message>
    <message>
        <source>A password is asked for, and the firewall opens neither interfaces nor scripts to everybody.</source>
        <translation>Nach einem Passwort wird gefragt, und die Firewall öffnet weder Schnittstellen noch Skripte für alle.</translation>
    </message>
    <message>
        <source>Your own security settings are weaker than the medium level</source>
        <translation>Ihre eigenen Sicherheitseinstellungen sind schwächer als die mittlere Stufe</translation>
    </message>
    <message>
        <source>No password is asked for, or the firewall opens more than it would at that level. The checks of authentication and firewall say which.</source>
        <translation>Nach keinem Passwort wird gefragt, oder die Firewall öffnet mehr als auf dieser Stufe. Die Prüfungen von Authentifizierung und Firewall sagen, was davon.</translation>
    </message>
    <message>
        <source>no character</source>
        <translation>kein Zeichen</translation>
    </message>
    <message>
        <source>fewer than eight characters</source>
        <translation>weniger als acht Zeichen</translation>
    </message>
    <message>
        <source>eight characters or more</source>
        <translation>acht Zeichen oder mehr</translation>
    </message>
    <message>
        <source>Does the firewall of the CCU let in only the addresses that need it?</source>
        <translation>Lässt die Firewall der CCU nur die Adressen herein, die es brauchen?</translation>
    </message>
    <message>
        <source>A port of an interface was opened by hand, and such a port is open to every address. Take it out of that list; restricted access lets in the listed addresses.</source>
        <translation>Ein Port einer Schnittstelle wurde von Hand freigegeben, und ein solcher Port ist für jede Adresse offen. Nehmen Sie ihn aus dieser Liste; eingeschränkter Zugriff lässt die eingetragenen Adressen herein.</translation>
    </message>
    <message>
        <source>The firewall rules are not clear</source>
        <translation>Die Regeln der Firewall sind nicht klar</translation>
    </message>
    <message>
        <source>The CCU has told rules that this program does not understand.</source>
        <translation>Die CCU hat Regeln genannt, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>the key store</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>memory, until the program ends</source>
        <translation>im Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No add-on is installed</source>
        <translation>Keine Zusatzsoftware ist installiert</translation>
    </message>
    <message>
        <source>Each one would run with all rights and need updates of its own.</source>
        <translation>Jede liefe mit allen Rechten und bräuchte eigene Updates.</translation>
    </message>
    <message>
        <source>Each one runs with all rights and needs updates of its own. Which ones are installed was not told; look at the list in the CCU. No add-on at all is a yes.</source>
        <translation>Jede läuft mit allen Rechten und braucht eigene Updates. Welche installiert sind, wurde nicht mitgeteilt; sehen Sie in der Liste der CCU nach. Gar keine Zusatzsoftware ist ein Ja.</translation>
    </message>
    <message>
        <source>Is the user %1 there for this program alone?</source>
        <translation>Ist der Benutzer %1 nur für dieses Programm da?</translation>
    </message>
    <message>
        <source>This program shares its user with people or other programs</source>
        <translation>Dieses Programm teilt seinen Benutzer mit Menschen oder anderen Programmen</translation>
    </message>
    <message>
        <source>Table of published holes, as of</source>
        <translation>Tabelle veröffentlichter Lücken, Stand</translation>
    </message>
    <message>
        <source>Backups by this program</source>
        <translation>Sicherungen durch dieses Programm</translation>
    </message>
    <message>
        <source>The web page cannot be reached without encryption</source>
        <translation>Die Weboberfläche ist ohne Verschlüsselung nicht zu erreichen</translation>
    </message>
    <message>
        <source>From this computer, nobody answers at http://, so no password can be typed there.</source>
        <translation>Von diesem Computer aus antwortet niemand auf http://, also kann dort niemand ein Passwort eintippen.</translation>
    </message>
    <message>
        <source>The date of the certificate was not looked at</source>
        <translation>Das Datum des Zertifikats wurde nicht angesehen</translation>
    </message>
    <message>
        <source>The key of the certificate was not looked at</source>
        <translation>Der Schlüssel des Zertifikats wurde nicht angesehen</translation>
    </message>
    <message>
        <source>The name in the certificate was not looked at</source>
        <translation>Der Name im Zertifikat wurde nicht angesehen</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>The version of the encryption was not looked at</source>
        <translation>Die Version der Verschlüsselung wurde nicht angesehen</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>keines Nachweises</translation>
    </message>
</context>
<context>
    <name>ccudesk::SecurityPage</name>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>More about security and privacy</source>
        <translation>Mehr zu Sicherheit und Datenschutz</translation>
    </message>
    <message>
        <source>What this computer knows about the CCU …</source>
        <translation>Was dieser Computer über die CCU weiß …</translation>
    </message>
    <message>
        <source>Something for whoever helps me …</source>
        <translation>Etwas für den, der mir hilft …</translation>
    </message>
    <message>
        <source>The checks were not made</source>
        <translation>Die Prüfungen fanden nicht statt</translation>
    </message>
    <message>
        <source>The result is not stored</source>
        <translation>Das Ergebnis ist nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent finding(s)</source>
        <translation>
            <numerusform>%n dringender Befund</numerusform>
            <numerusform>%n dringende Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings %1</source>
        <translation>Offene Befunde %1</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>Bestanden %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Hingenommen %1</translation>
    </message>
    <message>
        <source>On %1. It is shown again when it gets worse.</source>
        <translation>Am %1. Wird es schlimmer, erscheint es wieder.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checked %1, took %2 s</source>
        <translation>Geprüft %1, dauerte %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on %1</source>
        <translation>
            <numerusform>%n weniger als am %1</numerusform>
            <numerusform>%n weniger als am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than on %1</source>
        <translation>
            <numerusform>%n mehr als am %1</numerusform>
            <numerusform>%n mehr als am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as on %1</source>
        <translation>So viele wie am %1</translation>
    </message>
    <message>
        <source>Looking how well the CCU is protected</source>
        <translation>Wie gut ist die CCU geschützt?</translation>
    </message>
    <message>
        <source>The CCU is asked a few questions, and its ports are tried without a password. Nothing is changed.</source>
        <translation>Der CCU werden einige Fragen gestellt, und ihre Ports werden ohne Passwort versucht. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Noch wurde nichts geprüft</translation>
    </message>
    <message>
        <source>CCU Desk can look how well this CCU is protected. It asks the CCU and tries its ports; nothing is changed, and nobody else is asked.</source>
        <translation>CCU Desk kann nachsehen, wie gut diese CCU geschützt ist. Es fragt die CCU und versucht ihre Ports; nichts wird verändert und niemand sonst gefragt.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The CCU is not connected</source>
        <translation>Die CCU ist nicht verbunden</translation>
    </message>
    <message>
        <source>Checks need a connection.</source>
        <translation>Prüfungen brauchen eine Verbindung.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>It names the weak points of your CCU: give it only to people whom you trust.</source>
        <translation>Er nennt die Schwachstellen Ihrer CCU: Geben Sie ihn nur Menschen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Report not saved</source>
        <translation>Bericht nicht gespeichert</translation>
    </message>
    <message>
        <source>The CCU is being connected</source>
        <translation>Die CCU wird verbunden</translation>
    </message>
    <message>
        <source>The check was not made</source>
        <translation>Die Prüfung fand nicht statt</translation>
    </message>
    <message>
        <source>This point is settled.</source>
        <translation>Dieser Punkt ist erledigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Your answer is kept</source>
        <translation>Ihre Antwort ist gespeichert</translation>
    </message>
    <message>
        <source>It counts as soon as the CCU is connected and checked again.</source>
        <translation>Sie zählt, sobald die CCU verbunden ist und erneut geprüft wird.</translation>
    </message>
</context>
<context>
    <name>ccudesk::SendableText</name>
    <message>
        <source>Line breaks and other control characters cannot be sent to the CCU, so nothing was changed.</source>
        <translation>Zeilenumbrüche und andere Steuerzeichen lassen sich nicht an die CCU senden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The CCU keeps Western European letters only; “%1” would be damaged, so nothing was changed.</source>
        <translation>Die CCU behält nur westeuropäische Buchstaben; „%1“ ginge verloren, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>A name may have %n character(s) at most.</source>
        <translation>
            <numerusform>Ein Name darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>Ein Name darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SendingDialog</name>
    <message>
        <source>most of it then: %1 of %2</source>
        <translation>das meiste dann: %1 von %2</translation>
    </message>
    <message>
        <source>somewhat more than at other times</source>
        <translation>etwas mehr als sonst</translation>
    </message>
    <message>
        <source>not more than at other times</source>
        <translation>nicht mehr als sonst</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>%1 to %2: duty cycle %3, it rose. Reports: %4, commands: %5.</source>
        <translation>%1 bis %2: Funk-Sendezeit %3, sie stieg. Meldungen: %4, Befehle: %5.</translation>
    </message>
    <message>
        <source>%1 to %2: duty cycle %3. Reports: %4, commands: %5.</source>
        <translation>%1 bis %2: Funk-Sendezeit %3. Meldungen: %4, Befehle: %5.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>When the duty cycle rose</source>
        <translation>Als die Sendezeit stieg</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Duty cycle</source>
        <translation>Sendezeit</translation>
    </message>
    <message>
        <source>Who uses the sending time?</source>
        <translation>Wer verbraucht die Sendezeit?</translation>
    </message>
    <message>
        <source>%1 · %2, duty cycle %3</source>
        <comment>gateway: interface, address, percent</comment>
        <translation>%1 · %2, Funk-Sendezeit %3</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Devices, the most suspicious first</source>
        <translation>Geräte, die verdächtigsten zuerst</translation>
    </message>
    <message>
        <source>Without a radio sniffer nobody can know repeated messages, acknowledgements, what programs and other clients have the CCU send, which of several gateways a device talks to, and what the neighbours send. A report costs the gateway no more than an acknowledgement, a command at least one message. Commands are those of CCU Desk since it was started.</source>
        <translation>Ohne Funk-Sniffer lässt sich nicht wissen, welche Funksprüche wiederholt oder quittiert wurden, was Programme und andere Clients die CCU senden ließen, mit welchem von mehreren Gateways ein Gerät spricht und was die Nachbarn senden. Eine Meldung kostet das Gateway höchstens eine Quittung, ein Befehl mindestens einen Funkspruch. Befehle sind die von CCU Desk seit seinem Start.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reports and commands by the hour, with the duty cycle</source>
        <translation>Meldungen und Befehle je Stunde mit der Funk-Sendezeit</translation>
    </message>
    <message>
        <source>Left and Right go from hour to hour.</source>
        <translation>Links und Rechts gehen von Stunde zu Stunde.</translation>
    </message>
    <message>
        <source>The CCU tells no duty cycle of any gateway.</source>
        <translation>Die CCU nennt von keinem Gateway die Funk-Sendezeit.</translation>
    </message>
    <message>
        <source>The history is switched off, so nothing is known of the hours.</source>
        <translation>Der Verlauf ist ausgeschaltet, deshalb ist über die Stunden nichts bekannt.</translation>
    </message>
    <message>
        <source>Reading the last 24 hours …</source>
        <translation>Die letzten 24 Stunden werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing is recorded of its duty cycle in the last 24 hours; below are the devices that send most.</source>
        <translation>Von seiner Funk-Sendezeit ist in den letzten 24 Stunden nichts aufgezeichnet; unten stehen die Geräte, die am meisten senden.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 24 hours the duty cycle was at most %1 and rose clearly in %n hour(s). Who was busiest then comes first.</source>
        <translation>
            <numerusform>In den letzten 24 Stunden lag die Funk-Sendezeit bei höchstens %1 und stieg in %n Stunde deutlich. Wer da am meisten sendete, steht oben.</numerusform>
            <numerusform>In den letzten 24 Stunden lag die Funk-Sendezeit bei höchstens %1 und stieg in %n Stunden deutlich. Wer da am meisten sendete, steht oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: bars are its reports and commands, the line is the duty cycle; triangles mark hours in which it rose.</source>
        <translation>%1: Balken sind seine Meldungen und Befehle, die Linie ist die Funk-Sendezeit; Dreiecke kennzeichnen Stunden, in denen sie stieg.</translation>
    </message>
    <message>
        <source>No device has reported anything, as far as CCU Desk was running to see it.</source>
        <translation>Kein Gerät hat etwas gemeldet, soweit CCU Desk lief und es sehen konnte.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, rose</source>
        <comment>duty cycle</comment>
        <translation>%1, gestiegen</translation>
    </message>
    <message>
        <source>Click an hour, or go there with the arrow keys, to read its figures.</source>
        <translation>Klicken Sie auf eine Stunde, oder gehen Sie mit den Pfeiltasten hin, um ihre Zahlen zu lesen.</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The duty cycle was at most %1. Whether it rises can be told after some hours of recording; below are the devices that send most.</source>
        <translation>Die Funk-Sendezeit lag bei höchstens %1. Ob sie steigt, lässt sich nach einigen Stunden Aufzeichnung sagen; unten stehen die Geräte, die am meisten senden.</translation>
    </message>
    <message>
        <source>In the last 24 hours, as far as recorded, the duty cycle was at most %1 and never rose clearly; below are the devices that send most.</source>
        <translation>In den letzten 24 Stunden lag die Funk-Sendezeit, soweit aufgezeichnet, bei höchstens %1 und stieg nie deutlich; unten stehen die Geräte, die am meisten senden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::Session</name>
    <message>
        <source>The connection is being closed.</source>
        <translation>Die Verbindung wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>The CCU ends every session at once. Restarting the CCU may help.</source>
        <translation>Die CCU beendet jede Sitzung sofort. Ein Neustart der CCU kann helfen.</translation>
    </message>
    <message>
        <source>The CCU gave no session.</source>
        <translation>Die CCU hat keine Sitzung vergeben.</translation>
    </message>
    <message>
        <source>The CCU refuses the login: the user name or the password is wrong, or too many sessions are open. Upper and lower case matter. Closing other programs or pages of the CCU helps when there are too many sessions.</source>
        <translation>Die CCU lehnt die Anmeldung ab: Benutzername oder Passwort ist falsch, oder es sind zu viele Sitzungen offen. Groß- und Kleinschreibung zählt. Bei zu vielen Sitzungen hilft es, andere Programme oder Seiten der CCU zu schließen.</translation>
    </message>
    <message>
        <source>The CCU did not answer the login. It may be busy or restarting.</source>
        <translation>Die CCU hat auf die Anmeldung nicht geantwortet. Sie ist vielleicht beschäftigt oder startet gerade neu.</translation>
    </message>
    <message>
        <source>The CCU is not connected.</source>
        <translation>Die CCU ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>ccudesk::SettingDurations</name>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ccudesk::SettingsCopyDialog</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stored and read back</source>
        <translation>Gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Stored differently: %1</source>
        <translation>Anders gespeichert: %1</translation>
    </message>
    <message>
        <source>The CCU has kept the old value.</source>
        <translation>Die CCU hat den alten Wert behalten.</translation>
    </message>
    <message>
        <source>It could not be read back.</source>
        <translation>Konnte nicht zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Find a device</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Devices that both CCUs have</source>
        <translation>Geräte, die beide CCUs haben</translation>
    </message>
    <message>
        <source>Copy settings from another CCU</source>
        <translation>Einstellungen von einer anderen CCU kopieren</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: settings of devices that both know.</source>
        <translation>Von „%1“ nach „%2“: Einstellungen der Geräte, die beide kennen.</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Was aus jeder Einstellung wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both CCUs have no device in common. Teach a device in at the new CCU first; it keeps its address, and its settings can be copied then.</source>
        <translation>Beide CCUs haben kein gemeinsames Gerät. Lernen Sie ein Gerät zuerst an der neuen CCU an; es behält seine Adresse, und dann können seine Einstellungen kopiert werden.</translation>
    </message>
    <message>
        <source>The settings are read from both CCUs first; nothing is written yet. Codes, keys and heating groups are left out.</source>
        <translation>Die Einstellungen werden zuerst von beiden CCUs gelesen; noch wird nichts geschrieben. Codes, Schlüssel und Heizungsgruppen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Go on comparing</source>
        <translation>Weiter vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Write %n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung schreiben</numerusform>
            <numerusform>%n Einstellungen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>One device or channel after another is written and read back. Stopping takes effect after the one under way.</source>
        <translation>Ein Gerät oder Kanal nach dem anderen wird geschrieben und zurückgelesen. Anhalten wirkt nach dem laufenden.</translation>
    </message>
    <message>
        <source>%1 of %2 devices and channels have been compared.</source>
        <translation>%1 von %2 Geräten und Kanälen sind verglichen.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 devices and channels have been compared.</source>
        <translation>Angehalten: %1 von %2 Geräten und Kanälen sind verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written until you say so. %n device(s) and channel(s) have the same settings already.</source>
        <translation>
            <numerusform>Es wird nichts geschrieben, bevor Sie es sagen. %n Gerät oder Kanal hat schon dieselben Einstellungen.</numerusform>
            <numerusform>Es wird nichts geschrieben, bevor Sie es sagen. %n Geräte und Kanäle haben schon dieselben Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All settings are the same already.</source>
        <translation>Alle Einstellungen sind schon gleich.</translation>
    </message>
    <message>
        <source>%1 settings stored, %2 not.</source>
        <translation>%1 Einstellungen gespeichert, %2 nicht.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name, address</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>setting, its technical name</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Is not copied: %1</source>
        <translation>Wird nicht kopiert: %1</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>ccudesk::SettingsPage</name>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Sirens, sabotage and alarm variables</source>
        <translation>Sirenen, Sabotage und Alarmvariablen</translation>
    </message>
    <message>
        <source>The CCU does not answer</source>
        <translation>Die CCU antwortet nicht</translation>
    </message>
    <message>
        <source>A device cannot be reached</source>
        <translation>Ein Gerät ist nicht erreichbar</translation>
    </message>
    <message>
        <source>A battery is low</source>
        <translation>Eine Batterie ist schwach</translation>
    </message>
    <message>
        <source>Little sending time is left</source>
        <translation>Kaum noch Sendezeit</translation>
    </message>
    <message>
        <source>Something about the CCU&apos;s certificate</source>
        <translation>Etwas mit dem Zertifikat der CCU</translation>
    </message>
    <message>
        <source>Tell me when something happens while I don&apos;t look</source>
        <translation>Melden, wenn etwas geschieht, während ich nicht hinsehe</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Im Hintergrund weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes without contact before it is told</source>
        <translation>Minuten ohne Kontakt, bevor es gemeldet wird</translation>
    </message>
    <message>
        <source>Without contact for at least</source>
        <translation>Ohne Kontakt seit mindestens</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Smoke, water and alarms are told at any time. The rest waits until the quiet hours end.</source>
        <translation>Rauch, Wasser und Alarme werden jederzeit gemeldet. Der Rest wartet, bis die Ruhezeit endet.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Its sign in the panel shows how the home is, opens the window again, and ends the program.</source>
        <translation>Das Symbol in der Leiste zeigt, wie es dem Zuhause geht, öffnet das Fenster wieder und beendet das Programm.</translation>
    </message>
    <message>
        <source>This desktop has no place for signs in its panel, so a closed window ends the program.</source>
        <translation>Dieser Desktop hat in seiner Leiste keinen Platz für Symbole; ein geschlossenes Fenster beendet daher das Programm.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>CCU Desk %1. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>CCU Desk %1. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It uses Qt %1 (LGPL-3.0, charts GPL-3.0), pugixml (MIT), QtKeychain (BSD-3-Clause), Boost (BSL-1.0), tl-expected (CC0-1.0) and OpenSSL (Apache-2.0).</source>
        <translation>Es verwendet Qt %1 (LGPL-3.0, Diagramme GPL-3.0), pugixml (MIT), QtKeychain (BSD-3-Clause), Boost (BSL-1.0), tl-expected (CC0-1.0) und OpenSSL (Apache-2.0).</translation>
    </message>
    <message>
        <source>Homematic, Homematic IP and CCU are names of eQ-3 AG. CCU Desk is an independent project, neither made nor endorsed by eQ-3.</source>
        <translation>Homematic, Homematic IP und CCU sind Namen der eQ-3 AG. CCU Desk ist ein unabhängiges Projekt, von eQ-3 weder erstellt noch empfohlen.</translation>
    </message>
    <message>
        <source>It looks for no updates and sends nothing to anybody but your CCU.</source>
        <translation>Es sucht nicht nach Aktualisierungen und sendet niemandem etwas außer Ihrer CCU.</translation>
    </message>
    <message>
        <source>Record what the devices report</source>
        <translation>Aufzeichnen, was die Geräte melden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Charts, timeline and radio statistics are made of it. It tells when somebody is at home, stays on this computer, and takes 500 MB at most for each CCU. Without the tick nothing is added from now on; what was recorded stays until the CCU is deleted here.</source>
        <translation>Daraus entstehen Diagramme, Chronik und Funkstatistik. Es verrät, wann jemand zu Hause ist, bleibt auf diesem Computer und belegt höchstens 500 MB je CCU. Ohne das Häkchen kommt ab sofort nichts mehr hinzu; was aufgezeichnet ist, bleibt, bis die CCU hier gelöscht wird.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ShellHeader</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Nothing is switched and nothing changed over this connection.</source>
        <translation>Über diese Verbindung wird nichts geschaltet und nichts geändert.</translation>
    </message>
    <message>
        <source>Unlocked until %1</source>
        <translation>Entsperrt bis %1</translation>
    </message>
    <message>
        <source>This connection is read only, but may change things for a while. It locks by itself.</source>
        <translation>Diese Verbindung ist nur zum Lesen, darf aber eine Weile ändern. Sie sperrt sich von selbst.</translation>
    </message>
    <message>
        <source>Search or do …</source>
        <translation>Suchen oder etwas tun …</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Suchen oder tun</translation>
    </message>
    <message>
        <source>Devices, rooms, variables, programs, pages and actions by name (Ctrl+K)</source>
        <translation>Geräte, Räume, Variablen, Programme, Seiten und Aktionen am Namen finden (Strg+K)</translation>
    </message>
    <message>
        <source>What is shown comes from a recording. No CCU is asked, and nothing can be switched.</source>
        <translation>Was Sie sehen, stammt aus einer Aufzeichnung. Keine CCU wird gefragt, und nichts lässt sich schalten.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) down</source>
        <translation>
            <numerusform>Live, %1 von %n Schnittstelle ausgefallen</numerusform>
            <numerusform>Live, %1 von %n Schnittstellen ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) connecting</source>
        <translation>
            <numerusform>Live, %1 von %n Schnittstelle im Aufbau</numerusform>
            <numerusform>Live, %1 von %n Schnittstellen im Aufbau</numerusform>
        </translation>
    </message>
    <message>
        <source>Still connecting: %1.</source>
        <translation>Noch im Aufbau: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) without callbacks</source>
        <translation>
            <numerusform>Live, %1 von %n Schnittstelle ohne Rückrufe</numerusform>
            <numerusform>Live, %1 von %n Schnittstellen ohne Rückrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Read once a minute, because no callbacks arrive: %1.</source>
        <translation>Einmal in der Minute gelesen, weil keine Rückrufe ankommen: %1.</translation>
    </message>
    <message>
        <source>Read once a minute</source>
        <translation>Einmal in der Minute gelesen</translation>
    </message>
    <message>
        <source>This connection works without callbacks. What happens is seen within a minute.</source>
        <translation>Diese Verbindung kommt ohne Rückrufe aus. Was geschieht, ist innerhalb einer Minute zu sehen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ShellStatus</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 answers, but does not report changes. %2</source>
        <translation>%1 antwortet, meldet aber keine Änderungen. %2</translation>
    </message>
    <message>
        <source>%1 does not answer. %2</source>
        <translation>%1 antwortet nicht. %2</translation>
    </message>
    <message>
        <source>%1 is being connected.</source>
        <translation>%1 wird verbunden.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted: anyone in your network can read it.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Jeder in Ihrem Netzwerk kann mitlesen.</translation>
    </message>
    <message>
        <source>TLS pinned</source>
        <translation>TLS, Zertifikat bestätigt</translation>
    </message>
    <message>
        <source>The connection is encrypted, and only this one certificate is accepted.</source>
        <translation>Die Verbindung ist verschlüsselt, und nur dieses eine Zertifikat wird angenommen.</translation>
    </message>
    <message>
        <source>TLS, own authority</source>
        <translation>TLS, eigene CA</translation>
    </message>
    <message>
        <source>The connection is encrypted and trusted by your own certificate authority.</source>
        <translation>Die Verbindung ist verschlüsselt; Ihre eigene Zertifizierungsstelle bürgt für sie.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The connection is encrypted and trusted by this computer&apos;s certificate authorities.</source>
        <translation>Die Verbindung ist verschlüsselt; die Zertifizierungsstellen dieses Computers bürgen für sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation>
            <numerusform>%n Ereignis/min</numerusform>
            <numerusform>%n Ereignisse/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) arrived in the last minute.</source>
        <translation>
            <numerusform>In der letzten Minute ist %n Ereignis eingetroffen.</numerusform>
            <numerusform>In der letzten Minute sind %n Ereignisse eingetroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>DC %1 %</source>
        <translation>DC %1 %</translation>
    </message>
    <message>
        <source>The radio module has used %1 % of its allowed sending time.</source>
        <translation>Das Funkmodul hat %1 % seiner erlaubten Sendezeit verbraucht (Duty Cycle).</translation>
    </message>
    <message>
        <source>No callback</source>
        <translation>Kein Callback</translation>
    </message>
    <message>
        <source>Callback %1</source>
        <translation>Rückruf %1</translation>
    </message>
    <message>
        <source>The CCU has no address to report changes to.</source>
        <translation>Die CCU hat keine Adresse, an die sie Änderungen melden kann.</translation>
    </message>
    <message>
        <source>The CCU reports changes to %1 on this computer.</source>
        <translation>Die CCU meldet Änderungen an %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>TLS, not checked</source>
        <translation>TLS, ungeprüft</translation>
    </message>
    <message>
        <source>The connection is encrypted, but nobody checks with whom: somebody in between could read and change everything.</source>
        <translation>Die Verbindung ist verschlüsselt, aber niemand prüft, mit wem: Jemand dazwischen könnte alles lesen und ändern.</translation>
    </message>
</context>
<context>
    <name>ccudesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Passwort merken</translation>
    </message>
    <message>
        <source>In the &amp;key store of this computer</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Until CCU Desk is cl&amp;osed</source>
        <translation>Bis CCU Desk geschl&amp;ossen wird</translation>
    </message>
    <message>
        <source>In memory only, and written nowhere.</source>
        <translation>Nur im Arbeitsspeicher, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>It is forgotten when this connection ends.</source>
        <translation>Es wird vergessen, wenn diese Verbindung endet.</translation>
    </message>
    <message>
        <source>It is there and open.</source>
        <translation>Verfügbar und entsperrt.</translation>
    </message>
    <message>
        <source>It is locked; this computer will ask you to open it.</source>
        <translation>Er ist gesperrt; dieser Computer wird Sie bitten, ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This computer has none that is running. The password is never written to a file.</source>
        <translation>Auf diesem Computer läuft keiner. Das Passwort wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>&amp;Ask at every connection</source>
        <translation>Bei &amp;jeder Verbindung fragen</translation>
    </message>
    <message>
        <source>The name begins or ends with a blank. It is sent exactly so, as upper and lower case are.</source>
        <translation>Der Name beginnt oder endet mit einem Leerzeichen. Er wird genau so gesendet, auch mit Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>CCU Desk signs in once, keeps the session and signs out when it ends. A user of its own, with the administrator role, is best. Homegear may need none: then leave both fields empty.</source>
        <translation>CCU Desk meldet sich einmal an, behält die Sitzung und meldet sich am Ende ab. Am besten ist ein eigener Benutzer mit Administratorrechten. Homegear braucht vielleicht keinen: Lassen Sie dann beide Felder leer.</translation>
    </message>
</context>
<context>
    <name>ccudesk::SirenPanel</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Sound for 2 min …</source>
        <translation>2 min ertönen lassen …</translation>
    </message>
</context>
<context>
    <name>ccudesk::SmokePanel</name>
    <message>
        <source>Smoke test …</source>
        <translation>Rauchtest …</translation>
    </message>
    <message>
        <source>Use as siren …</source>
        <translation>Als Sirene benutzen …</translation>
    </message>
    <message>
        <source>Radio test …</source>
        <translation>Funktest …</translation>
    </message>
    <message>
        <source>End alarm …</source>
        <translation>Alarm beenden …</translation>
    </message>
</context>
<context>
    <name>ccudesk::StoredData</name>
    <message>
        <source>Devices with their last values</source>
        <translation>Geräte mit ihren letzten Werten</translation>
    </message>
    <message>
        <source>So that the next start shows the home at once.</source>
        <translation>Damit der nächste Start das Zuhause sofort zeigt.</translation>
    </message>
    <message>
        <source>Where the CCU calls this computer</source>
        <translation>Wo die CCU diesen Computer ruft</translation>
    </message>
    <message>
        <source>A secret path, and what is still registered in case of a crash.</source>
        <translation>Ein geheimer Pfad, und was nach einem Absturz noch angemeldet ist.</translation>
    </message>
    <message>
        <source>Descriptions of devices</source>
        <translation>Beschreibungen von Geräten</translation>
    </message>
    <message>
        <source>So that the CCU need not be asked again.</source>
        <translation>Damit die CCU nicht erneut gefragt werden muss.</translation>
    </message>
    <message>
        <source>Pictures of devices</source>
        <translation>Bilder von Geräten</translation>
    </message>
    <message>
        <source>Loaded from your CCU.</source>
        <translation>Von Ihrer CCU geladen.</translation>
    </message>
    <message>
        <source>Changes made with this program</source>
        <translation>Änderungen mit diesem Programm</translation>
    </message>
    <message>
        <source>So that they can be looked up and taken back.</source>
        <translation>Damit sie nachgesehen und zurückgenommen werden können.</translation>
    </message>
    <message>
        <source>When the last backup was made</source>
        <translation>Wann die letzte Sicherung entstand</translation>
    </message>
    <message>
        <source>Not the backup itself, which is where you stored it.</source>
        <translation>Nicht die Sicherung selbst; sie ist, wo Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Results of the security checks</source>
        <translation>Ergebnisse der Sicherheitsprüfungen</translation>
    </message>
    <message>
        <source>With your answers and the risks that you accepted.</source>
        <translation>Mit Ihren Antworten und den hingenommenen Risiken.</translation>
    </message>
    <message>
        <source>Past values</source>
        <translation>Vergangene Werte</translation>
    </message>
    <message>
        <source>For charts.</source>
        <translation>Für Diagramme.</translation>
    </message>
    <message>
        <source>Runs without a window</source>
        <translation>Läufe ohne Fenster</translation>
    </message>
    <message>
        <source>Each has a registration of its own.</source>
        <translation>Jeder hat eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>This program does not know it.</source>
        <translation>Dieses Programm kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>ccudesk::SwitchPanel</name>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Close &amp;after</source>
        <translation>Schließen n&amp;ach</translation>
    </message>
    <message>
        <source>Turn off &amp;after</source>
        <translation>Ausschalten n&amp;ach</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Begrenzung</translation>
    </message>
</context>
<context>
    <name>ccudesk::SwitchView</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing happens by the clock</source>
        <translation>Nichts geschieht nach der Uhr</translation>
    </message>
    <message>
        <source>This channel has a week program of its own, which works without the CCU. It has no entries yet.</source>
        <translation>Dieser Kanal hat ein eigenes Wochenprogramm, das auch ohne die CCU läuft. Es hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>Entries of the week program</source>
        <translation>Einträge des Wochenprogramms</translation>
    </message>
    <message>
        <source>%1 of %2 entries used</source>
        <translation>%1 von %2 Einträgen belegt</translation>
    </message>
</context>
<context>
    <name>ccudesk::TeachCard</name>
    <message>
        <source>Teach in through %1</source>
        <translation>Anlernen über %1</translation>
    </message>
    <message>
        <source>Let the CCU listen for a minute. Then press the config button of the new device, or connect its power supply. It appears below by itself.</source>
        <translation>Lassen Sie die CCU eine Minute lang lauschen. Drücken Sie dann die Anlerntaste des neuen Geräts oder schließen Sie seine Stromversorgung an. Es erscheint unten von selbst.</translation>
    </message>
    <message>
        <source>With SGTIN and key from the sticker of the device only this device is let in, and no internet is needed. Then connect its battery or power supply, or press its system button.</source>
        <translation>Mit SGTIN und Schlüssel vom Aufkleber des Geräts wird nur dieses Gerät hereingelassen, und es ist kein Internet nötig. Legen Sie danach die Batterie ein, schließen Sie die Stromversorgung an oder drücken Sie die Systemtaste.</translation>
    </message>
    <message>
        <source>Devices on the bus do not announce themselves. The CCU looks for all that are connected.</source>
        <translation>Geräte am Bus melden sich nicht von selbst. Die CCU sucht nach allen, die angeschlossen sind.</translation>
    </message>
    <message>
        <source>SGTIN</source>
        <translation>SGTIN</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 Ziffern und Buchstaben</translation>
    </message>
    <message>
        <source>The text of the square code beside it fits here as well; it fills both fields.</source>
        <translation>Der Text des quadratischen Codes daneben passt auch hierher; er füllt beide Felder.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a device within reach whose serial number you know, without pressing anything on it.</source>
        <translation>Fügt ein Gerät in Reichweite hinzu, dessen Seriennummer Sie kennen, ohne etwas daran zu drücken.</translation>
    </message>
    <message>
        <source>Or by its serial number</source>
        <translation>Oder über die Seriennummer</translation>
    </message>
    <message>
        <source>Search the bus</source>
        <translation>Bus absuchen</translation>
    </message>
    <message>
        <source>Teach in this device</source>
        <translation>Dieses Gerät anlernen</translation>
    </message>
    <message>
        <source>Any device, over the internet</source>
        <translation>Beliebiges Gerät, übers Internet</translation>
    </message>
    <message>
        <source>Listen for a minute</source>
        <translation>Eine Minute lauschen</translation>
    </message>
    <message>
        <source>The CCU gets the key of each device from its maker, which takes the internet.</source>
        <translation>Die CCU holt den Schlüssel jedes Geräts von seinem Hersteller, dazu braucht sie das Internet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not taught in</source>
        <translation>Nicht angelernt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TestPage</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Go on &amp;without callbacks</source>
        <translation>&amp;Ohne Rückrufe weiter</translation>
    </message>
</context>
<context>
    <name>ccudesk::TickList</name>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
</context>
<context>
    <name>ccudesk::Tile</name>
    <message>
        <source>target %1</source>
        <extracomment>read out by screen readers; %1 is a temperature or &quot;Off&quot;</extracomment>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>small word below the temperature that the heating shall reach</extracomment>
        <translation>Soll</translation>
    </message>
</context>
<context>
    <name>ccudesk::Timeline</name>
    <message>
        <source>Settings were not changed: %1</source>
        <translation>Einstellungen wurden nicht geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n Einstellung geändert</numerusform>
            <numerusform>%n Einstellungen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Wanted, and not reported back: %1</source>
        <translation>Gewünscht und nicht zurückgemeldet: %1</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Bewegt auf %1</translation>
    </message>
    <message>
        <source>Dimmed to %1</source>
        <translation>Gedimmt auf %1</translation>
    </message>
    <message>
        <source>Tilted</source>
        <translation>Gekippt</translation>
    </message>
    <message>
        <source>Pressed long</source>
        <translation>Lang gedrückt</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Motion detected</source>
        <translation>Bewegung erkannt</translation>
    </message>
    <message>
        <source>Somebody is there</source>
        <translation>Jemand ist da</translation>
    </message>
    <message>
        <source>Nobody is there any more</source>
        <translation>Niemand ist mehr da</translation>
    </message>
    <message>
        <source>Rain began</source>
        <translation>Regen hat begonnen</translation>
    </message>
    <message>
        <source>Rain ended</source>
        <translation>Regen hat aufgehört</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Aufgeschlossen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Alarm began</source>
        <translation>Alarm hat begonnen</translation>
    </message>
    <message>
        <source>Alarm ended</source>
        <translation>Alarm ist beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>Battery is fine again</source>
        <translation>Batterie ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::TimelinePage</name>
    <message>
        <source>You, with CCU Desk</source>
        <translation>Sie, mit CCU Desk</translation>
    </message>
    <message>
        <source>Not with CCU Desk</source>
        <translation>Nicht mit CCU Desk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Chronik filtern</translation>
    </message>
    <message>
        <source>Filter by what, device or room</source>
        <translation>Nach Ereignis, Gerät oder Raum filtern</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <translation>Nichts ist geschehen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronik von %1</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>What has happened is being read.</source>
        <translation>Was geschehen ist, wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing of before is known</source>
        <translation>Von früher ist nichts bekannt</translation>
    </message>
    <message>
        <source>Recording is switched off in the settings, so only what happens while CCU Desk runs is told.</source>
        <translation>Das Aufzeichnen ist in den Einstellungen ausgeschaltet, deshalb steht hier nur, was geschieht, während CCU Desk läuft.</translation>
    </message>
    <message>
        <source>CCU Desk tells what your devices report while it runs. Choose a longer time above.</source>
        <translation>CCU Desk erzählt, was Ihre Geräte melden, während es läuft. Wählen Sie oben eine längere Zeit.</translation>
    </message>
    <message>
        <source>Only the newest part of this time is shown.</source>
        <translation>Nur der neueste Teil dieser Zeit wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>day of the week, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The CCU does not tell whether a hand, a program or an app did it.</source>
        <translation>Die CCU verrät nicht, ob es eine Hand, ein Programm oder eine App war.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n Ereignis</numerusform>
            <numerusform>%1 · %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Chronik speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n Zeile ist in %1.</numerusform>
            <numerusform>%n Zeilen sind in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TrafficView</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>CCU Desk holds one session of the CCU, for %1 now. It logs out when it closes.</source>
        <translation>CCU Desk belegt seit %1 eine Sitzung der CCU und meldet sich beim Beenden ab.</translation>
    </message>
    <message>
        <source>CCU Desk holds no session of the CCU.</source>
        <translation>CCU Desk belegt keine Sitzung der CCU.</translation>
    </message>
    <message>
        <source>Logins: %1 · renewed: %2 · forgotten by the CCU: %3 · refused: %4</source>
        <translation>Anmeldungen: %1 · verlängert: %2 · von der CCU vergessen: %3 · abgelehnt: %4</translation>
    </message>
    <message>
        <source>Web page (port %1)</source>
        <translation>Weboberfläche (Port %1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part of the CCU</source>
        <translation>Teil der CCU</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>Slowest</source>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>As soon as CCU Desk talks to the CCU, each part of it has a line here.</source>
        <translation>Sobald CCU Desk mit der CCU spricht, steht hier eine Zeile für jeden Teil.</translation>
    </message>
    <message>
        <source>This system knows no sessions.</source>
        <translation>Dieses System kennt keine Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n Anfrage in der letzten Minute</numerusform>
            <numerusform>%n Anfragen in der letzten Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is not written: %1</source>
        <translation>Der Verlauf wird nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The history has %1 on this computer.</source>
        <translation>Der Verlauf belegt %1 auf diesem Computer.</translation>
    </message>
    <message>
        <source>The history is not recorded: that is a setting.</source>
        <translation>Der Verlauf wird nicht aufgezeichnet: So ist es eingestellt.</translation>
    </message>
    <message>
        <source>Reports of this run that were merged, because newer ones of the same value came faster than the disk: %1 · that were lost: %2</source>
        <translation>Meldungen seit dem Start, die zusammengefasst wurden, weil neuere desselben Werts schneller kamen, als die Platte schreibt: %1 · die verloren gingen: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::TrayIcon</name>
    <message>
        <source>Open CCU Desk</source>
        <translation>CCU Desk öffnen</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No CCU is open.</source>
        <translation>Keine CCU ist geöffnet.</translation>
    </message>
    <message>
        <source>CCU Desk: %1</source>
        <translation>CCU Desk: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TrustPage</name>
    <message>
        <source>Trusted until now (SHA-256)</source>
        <translation>Bisher vertraut (SHA-256)</translation>
    </message>
    <message>
        <source>Usual for a CCU</source>
        <translation>Üblich für eine CCU</translation>
    </message>
    <message>
        <source>A CCU signs its own certificate, so no authority can vouch for it. Compare the fingerprint once, on the CCU itself or with the browser of a computer that you trust. CCU Desk keeps it, and stops before anything is sent if it ever changes.</source>
        <translation>Eine CCU unterschreibt ihr Zertifikat selbst, deshalb kann keine Stelle für sie bürgen. Vergleichen Sie den Fingerabdruck einmal, an der CCU selbst oder mit dem Browser eines Rechners, dem Sie vertrauen. CCU Desk merkt ihn sich und hält an, bevor etwas gesendet wird, wenn er sich je ändert.</translation>
    </message>
    <message>
        <source>Somebody may be listening</source>
        <translation>Vielleicht hört jemand mit</translation>
    </message>
    <message>
        <source>A CCU makes a new certificate when the old one ends, after a factory reset, or when its owner puts in another. If none of this has happened, another computer may be posing as your CCU: do not go on.</source>
        <translation>Eine CCU erstellt ein neues Zertifikat, wenn das alte abläuft, nach dem Zurücksetzen auf Werkseinstellungen oder wenn ihr Besitzer ein anderes einspielt. Ist nichts davon geschehen, gibt sich vielleicht ein anderer Rechner als Ihre CCU aus: Machen Sie dann nicht weiter.</translation>
    </message>
    <message>
        <source>This is not the certificate that you trust</source>
        <translation>Das ist nicht das Zertifikat, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Is this your CCU?</source>
        <translation>Ist das Ihre CCU?</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Nothing has been sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als bisher. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted. The fingerprint shows whether it ends at your CCU. Nothing has been sent yet.</source>
        <translation>Die Verbindung zu %1 ist verschlüsselt. Der Fingerabdruck zeigt, ob sie bei Ihrer CCU endet. Gesendet wurde noch nichts.</translation>
    </message>
    <message>
        <source>Fingerprint trusted until now</source>
        <translation>Bisher vertrauter Fingerabdruck</translation>
    </message>
    <message>
        <source>Shown now (SHA-256)</source>
        <translation>Jetzt gezeigt (SHA-256)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <source>&amp;Not my CCU</source>
        <translation>&amp;Nicht meine CCU</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Dem neuen Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>%1 (self-signed)</source>
        <translation>%1 (selbst signiert)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Not valid today. The fingerprint alone counts once you trust it.</source>
        <translation>Heute nicht gültig. Sobald Sie ihm vertrauen, zählt allein der Fingerabdruck.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 is named in the certificate</source>
        <translation>%1 steht im Zertifikat</translation>
    </message>
    <message>
        <source>%1 is not named in the certificate, as with many a CCU</source>
        <translation>%1 steht nicht im Zertifikat; das ist bei CCUs üblich</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date, in the form that QLocale::toString() takes</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Co&amp;py the fingerprint</source>
        <translation>Fingerabdruck &amp;kopieren</translation>
    </message>
    <message>
        <source>Other &amp;ways to trust</source>
        <translation>Andere &amp;Wege zu vertrauen</translation>
    </message>
    <message>
        <source>By an authority of your own: a certificate fi&amp;le</source>
        <translation>Mit eigener Zertifizierungsstelle (&amp;Datei)</translation>
    </message>
    <message>
        <source>Certificate file (PEM)</source>
        <translation>Zertifikatsdatei (PEM)</translation>
    </message>
    <message>
        <source>Ch&amp;oose …</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Encrypted, but for whom?</source>
        <translation>Verschlüsselt, aber für wen?</translation>
    </message>
    <message>
        <source>Whoever stands between this computer and the CCU can then read the password and switch your devices, and you would not notice. A warning stays in the window as long as this connection is used.</source>
        <translation>Wer zwischen diesem Computer und der CCU steht, kann dann das Passwort lesen und Ihre Geräte schalten, ohne dass Sie es merken. Solange diese Verbindung benutzt wird, bleibt eine Warnung im Fenster.</translation>
    </message>
    <message>
        <source>Everybody in your network can listen</source>
        <translation>Jeder in Ihrem Netz kann mithören</translation>
    </message>
    <message>
        <source>The password and every command travel readable. Whoever is in your network, a hacked lamp or a guest&apos;s telephone, can read them and send commands as you. Use this only where the CCU offers no encryption.</source>
        <translation>Das Passwort und jeder Befehl sind unterwegs lesbar. Wer in Ihrem Netz ist, auch eine gehackte Lampe oder das Telefon eines Gastes, kann sie lesen und in Ihrem Namen Befehle senden. Nutzen Sie das nur, wenn die CCU keine Verschlüsselung anbietet.</translation>
    </message>
    <message>
        <source>You are asked once for this CCU. The status bar shows an open lock.</source>
        <translation>Sie werden das für diese CCU nur einmal gefragt. Die Statusleiste zeigt ein offenes Schloss.</translation>
    </message>
    <message>
        <source>Without encryption?</source>
        <translation>Ohne Verschlüsselung?</translation>
    </message>
    <message>
        <source>%1 is to be reached without encryption. Nothing has been sent yet.</source>
        <translation>%1 soll ohne Verschlüsselung erreicht werden. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Choose a file with the certificate that you trust, in PEM form.</source>
        <translation>Wählen Sie eine Datei mit dem Zertifikat, dem Sie vertrauen, in PEM-Form.</translation>
    </message>
    <message>
        <source>Go on &amp;unchecked</source>
        <translation>&amp;Ungeprüft weiter</translation>
    </message>
    <message>
        <source>By this &amp;fingerprint</source>
        <translation>Über diesen Fi&amp;ngerabdruck</translation>
    </message>
    <message>
        <source>Connect &amp;without encryption all the same</source>
        <translation>Trotzdem &amp;ohne Verschlüsselung verbinden</translation>
    </message>
    <message>
        <source>No c&amp;heck: last resort</source>
        <translation>Nicht &amp;prüfen: letzter Ausweg</translation>
    </message>
    <message>
        <source>This key is too weak</source>
        <translation>Dieser Schlüssel ist zu schwach</translation>
    </message>
    <message>
        <source>Somebody with means can copy such a certificate. Make a new one on the CCU, then try again.</source>
        <translation>Jemand mit genügend Mitteln kann ein solches Zertifikat fälschen. Erstellen Sie auf der CCU ein neues und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ccudesk::TrustPolicy</name>
    <message>
        <source>The fingerprint to trust is not a SHA-256 fingerprint.</source>
        <translation>Der vertraute Fingerabdruck ist kein SHA-256-Fingerabdruck.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust. If the CCU has made a new one, trust its fingerprint; if not, somebody may be listening. Nothing was sent. Trusted: %2. Shown: %3.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen. Hat die CCU ein neues erstellt, vertrauen Sie dessen Fingerabdruck; wenn nicht, hört vielleicht jemand mit. Es wurde nichts gesendet. Vertraut: %2. Gezeigt: %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 is the one you trust, but it is damaged or was revoked. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist das, dem Sie vertrauen, aber es ist beschädigt oder wurde widerrufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this date. Nothing was sent. Check the clock, renew the certificate, or trust its fingerprint %2.</source>
        <translation>Das Zertifikat von %1 ist zu diesem Datum nicht gültig. Es wurde nichts gesendet. Prüfen Sie die Uhr, erneuern Sie das Zertifikat, oder vertrauen Sie seinem Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>The certificate is made for another name than %1. Nothing was sent. Use the name in the certificate, or trust its fingerprint %2.</source>
        <translation>Das Zertifikat ist auf einen anderen Namen als %1 ausgestellt. Es wurde nichts gesendet. Benutzen Sie den Namen im Zertifikat, oder vertrauen Sie seinem Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>No authority known here has signed the certificate of %1. Nothing was sent. Compare its fingerprint with the CCU&apos;s and trust it: %2.</source>
        <translation>Keine hier bekannte Stelle hat das Zertifikat von %1 unterschrieben. Es wurde nichts gesendet. Vergleichen Sie seinen Fingerabdruck mit dem der CCU und vertrauen Sie ihm: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clocks of the CCU and this computer.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht. Prüfen Sie die Uhren der CCU und dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired on %2. Make a new one on the CCU, and trust that.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Erstellen Sie auf der CCU ein neues und vertrauen Sie diesem.</translation>
    </message>
    <message>
        <source>The certificate of %1 expires on %2. Make a new one on the CCU before.</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab. Erstellen Sie vorher auf der CCU ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another name.</source>
        <translation>Das Zertifikat von %1 wurde für einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key of only %2 bit, which somebody with means can break. Nothing was sent. Make a new certificate on the CCU.</source>
        <translation>Das Zertifikat von %1 hat einen Schlüssel von nur %2 Bit, den jemand mit genügend Mitteln brechen kann. Es wurde nichts gesendet. Erstellen Sie ein neues Zertifikat auf der CCU.</translation>
    </message>
</context>
<context>
    <name>ccudesk::ValueCheck</name>
    <message>
        <source>%1 needs a number.</source>
        <translation>%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1 muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 does not have this choice.</source>
        <translation>%1 hat diese Auswahl nicht.</translation>
    </message>
    <message>
        <source>%1 contains a character that the CCU cannot store.</source>
        <translation>%1 enthält ein Zeichen, das die CCU nicht speichern kann.</translation>
    </message>
    <message>
        <source>%1 needs yes or no.</source>
        <translation>%1 braucht Ja oder Nein.</translation>
    </message>
    <message>
        <source>The CCU has not told what %1 takes, so nothing is sent.</source>
        <translation>Die CCU hat nicht mitgeteilt, was %1 annimmt, deshalb wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ccudesk::VariableDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::VariableDialog</name>
    <message>
        <source>New system variable</source>
        <translation>Neue Systemvariable</translation>
    </message>
    <message>
        <source>Change a system variable</source>
        <translation>Systemvariable ändern</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>The type stays: programs that use the variable rely on it.</source>
        <translation>Der Typ bleibt: Programme, die die Variable verwenden, verlassen sich darauf.</translation>
    </message>
    <message>
        <source>One value in each line</source>
        <translation>Je Zeile ein Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Word for no</source>
        <translation>Wort für Nein</translation>
    </message>
    <message>
        <source>Word for yes</source>
        <translation>Wort für Ja</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ccudesk::VariableQuestions</name>
    <message>
        <source>Whether programs use it is not known: %1</source>
        <translation>Ob Programme sie verwenden, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The CCU knows no program that uses it in a condition or an action. Scripts that find it by its name are not counted.</source>
        <translation>Die CCU kennt kein Programm, das sie in einer Bedingung oder Aktivität verwendet. Skripte, die sie über ihren Namen finden, zählen dabei nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) use it and will no longer work as they did: %1</source>
        <translation>
            <numerusform>%n Programm verwendet sie und funktioniert dann nicht mehr wie bisher: %1</numerusform>
            <numerusform>%n Programme verwenden sie und funktionieren dann nicht mehr wie bisher: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a system variable</source>
        <translation>Systemvariable löschen</translation>
    </message>
    <message>
        <source>Delete “%1” from the CCU? This cannot be undone.</source>
        <translation>„%1“ aus der CCU löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ccudesk::VariablesPage</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Werteliste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Systemvariablen</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Systemvariablen filtern</translation>
    </message>
    <message>
        <source>Filter by name, value or description</source>
        <translation>Nach Name, Wert oder Beschreibung filtern</translation>
    </message>
    <message>
        <source>No system variables</source>
        <translation>Keine Systemvariablen</translation>
    </message>
    <message>
        <source>The CCU has not told any system variables yet, or has none.</source>
        <translation>Die CCU hat noch keine Systemvariablen mitgeteilt, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Show internal</source>
        <translation>Interne anzeigen</translation>
    </message>
    <message>
        <source>Variables that the CCU or an add-on keeps for itself.</source>
        <translation>Systemvariablen, die die CCU oder ein Add-on für sich selbst führt.</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Never set</source>
        <translation>Nie gesetzt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Never changed</source>
        <translation>Nie geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Systemvariable</numerusform>
            <numerusform>%n Systemvariablen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Creates a system variable in the CCU.</source>
        <translation>Legt in der CCU eine Systemvariable an.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name, words and bounds …</source>
        <translation>Name, Werte und Grenzen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>ccudesk::Verdict</name>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>ccudesk::WatchModel</name>
    <message>
        <source>%1, %2, last heard of: %3</source>
        <translation>%1, %2, zuletzt gehört: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device and value</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ccudesk::WatchWindow</name>
    <message>
        <source>Watch list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Watched values</source>
        <translation>Gemerkte Werte</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Noch steht nichts auf der Merkliste</translation>
    </message>
    <message>
        <source>Open the context menu of a value on the Devices page and choose “Add to the watch list”.</source>
        <translation>Öffnen Sie auf der Seite „Geräte“ das Kontextmenü eines Werts und wählen Sie „Auf die Merkliste“.</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove from the watch list</source>
        <translation>Von der Merkliste nehmen</translation>
    </message>
</context>
<context>
    <name>ccudesk::WayDrawing</name>
    <message>
        <source>From this computer to the CCU: %1. From the CCU to this computer: %2.</source>
        <translation>Von diesem Computer zur CCU: %1. Von der CCU zu diesem Computer: %2.</translation>
    </message>
    <message>
        <source>requests arrive</source>
        <translation>Anfragen kommen an</translation>
    </message>
    <message>
        <source>no way to the CCU</source>
        <translation>kein Weg zur CCU</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>events arrive</source>
        <translation>Ereignisse kommen an</translation>
    </message>
    <message>
        <source>port %1: nothing arrives</source>
        <translation>Port %1: Es kommt nichts an</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
</context>
<context>
    <name>ccudesk::WeekPicture</name>
    <message>
        <source>Heating program of the week</source>
        <translation>Heizprofil der Woche</translation>
    </message>
    <message>
        <source>Arrow keys go from period to period, Return edits, Insert splits, Delete removes.</source>
        <translation>Pfeiltasten gehen von Abschnitt zu Abschnitt, Eingabe bearbeitet, Einfg teilt, Entf entfernt.</translation>
    </message>
    <message>
        <source>%1. The device holds times of this day in an unusual order; they stay until the day is edited.</source>
        <translation>%1. Das Gerät hält Zeiten dieses Tages in ungewöhnlicher Reihenfolge; sie bleiben, bis der Tag geändert wird.</translation>
    </message>
</context>
<context>
    <name>ccudesk::WeekProgramText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n min vor Sonnenuntergang</numerusform>
            <numerusform>%n min vor Sonnenuntergang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n min vor Sonnenaufgang</numerusform>
            <numerusform>%n min vor Sonnenaufgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n min nach Sonnenuntergang</numerusform>
            <numerusform>%n min nach Sonnenuntergang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n min nach Sonnenaufgang</numerusform>
            <numerusform>%n min nach Sonnenaufgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Special action</source>
        <translation>Besondere Aktion</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>An keinem Tag</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>At a fixed time</source>
        <translation>Zu fester Zeit</translation>
    </message>
    <message>
        <source>At sunrise or sunset</source>
        <translation>Zu Sonnenauf- oder -untergang</translation>
    </message>
    <message>
        <source>The fixed time, if it is before the sun’s time</source>
        <translation>Feste Zeit, falls vor der Sonnenzeit</translation>
    </message>
    <message>
        <source>The sun’s time, if it is before the fixed time</source>
        <translation>Sonnenzeit, falls vor der festen Zeit</translation>
    </message>
    <message>
        <source>The fixed time, if it is after the sun’s time</source>
        <translation>Feste Zeit, falls nach der Sonnenzeit</translation>
    </message>
    <message>
        <source>The sun’s time, if it is after the fixed time</source>
        <translation>Sonnenzeit, falls nach der festen Zeit</translation>
    </message>
    <message>
        <source>The earlier of both</source>
        <translation>Die frühere von beiden</translation>
    </message>
    <message>
        <source>The later of both</source>
        <translation>Die spätere von beiden</translation>
    </message>
    <message>
        <source>%1, if before %2</source>
        <comment>time, astro</comment>
        <translation>%1, wenn vor %2</translation>
    </message>
    <message>
        <source>%1, if before %2</source>
        <comment>astro, time</comment>
        <translation>%1, wenn vor %2</translation>
    </message>
    <message>
        <source>%1, if after %2</source>
        <comment>time, astro</comment>
        <translation>%1, wenn nach %2</translation>
    </message>
    <message>
        <source>%1, if after %2</source>
        <comment>astro, time</comment>
        <translation>%1, wenn nach %2</translation>
    </message>
    <message>
        <source>%1 or %2, whichever is earlier</source>
        <translation>%1 oder %2, je nachdem, was früher ist</translation>
    </message>
    <message>
        <source>%1 or %2, whichever is later</source>
        <translation>%1 oder %2, je nachdem, was später ist</translation>
    </message>
    <message>
        <source>Unknown condition %1</source>
        <translation>Unbekannte Bedingung %1</translation>
    </message>
    <message>
        <source>%1, slats %2</source>
        <translation>%1, Lamellen %2</translation>
    </message>
    <message>
        <source>%1 within %2, for %3</source>
        <translation>%1 innerhalb von %2, für %3</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 innerhalb von %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>days, time: action (channels)</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 °C</source>
        <comment>day, from, to, temperature</comment>
        <translation>%1, %2 bis %3: %4 °C</translation>
    </message>
    <message>
        <source>Permission withdrawn</source>
        <translation>Berechtigung entzogen</translation>
    </message>
    <message>
        <source>Permission granted</source>
        <translation>Berechtigung erteilt</translation>
    </message>
    <message>
        <source>Lock; relocking by itself ends</source>
        <translation>Verriegeln; automatisches Verriegeln endet</translation>
    </message>
    <message>
        <source>Lock; relocking by itself begins</source>
        <translation>Verriegeln; automatisches Verriegeln beginnt</translation>
    </message>
    <message>
        <source>Unlock; relocking by itself ends</source>
        <translation>Entriegeln; automatisches Verriegeln endet</translation>
    </message>
    <message>
        <source>Relocking by itself ends</source>
        <translation>Automatisches Verriegeln endet</translation>
    </message>
</context>
<context>
    <name>ccudesk::WeekView</name>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>ccudesk::WindowRun</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The key store has no password for this CCU any more. Type it here; it is kept again.</source>
        <translation>Der Schlüsselbund hat kein Passwort mehr für diese CCU. Tippen Sie es hier ein; es wird wieder behalten.</translation>
    </message>
    <message>
        <source>Not remembered for the next start</source>
        <translation>Nicht für den nächsten Start gemerkt</translation>
    </message>
    <message>
        <source>There is no password yet. Type it here; it is kept as you choose below.</source>
        <translation>Es gibt noch kein Passwort. Geben Sie es hier ein; es wird aufbewahrt, wie Sie es unten wählen.</translation>
    </message>
    <message>
        <source>Connect your CCU</source>
        <translation>Verbinden Sie Ihre CCU</translation>
    </message>
    <message>
        <source>CCU Desk finds a Homematic central in your network, checks the connection step by step, and keeps the password in the key store of this computer. Without a CCU, the demo home shows what it can do.</source>
        <translation>CCU Desk findet eine Homematic-Zentrale in Ihrem Netz, prüft die Verbindung Schritt für Schritt und bewahrt das Passwort im Schlüsselbund dieses Computers auf. Ohne CCU zeigt das Demo-Zuhause, was es kann.</translation>
    </message>
    <message>
        <source>Add a CCU …</source>
        <translation>CCU hinzufügen …</translation>
    </message>
    <message>
        <source>Try the demo home</source>
        <translation>Demo-Zuhause ausprobieren</translation>
    </message>
    <message>
        <source>The password is not kept on this computer. Type it here.</source>
        <translation>Das Passwort wird auf diesem Computer nicht aufbewahrt. Geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The demo home does not start</source>
        <translation>Das Demo-Zuhause startet nicht</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Change the connection …</source>
        <translation>Verbindung ändern …</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove this CCU …</source>
        <translation>Diese CCU entfernen …</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (nicht verbunden)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Everything that this computer holds about %1 is erased.</source>
        <translation>Alles, was dieser Computer über %1 aufbewahrt, wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>Choose a CCU …</source>
        <translation>CCU wählen …</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>Wieder sperren</translation>
    </message>
    <message numerus="yes">
        <source>Allow changes for %n minute(s)</source>
        <translation>
            <numerusform>Änderungen für %n Minute erlauben</numerusform>
            <numerusform>Änderungen für %n Minuten erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>Handbuch (F1)</translation>
    </message>
    <message>
        <source>Report a security problem of CCU Desk</source>
        <translation>Sicherheitsproblem von CCU Desk melden</translation>
    </message>
    <message>
        <source>Newest version of OpenCCU (in the browser)</source>
        <translation>Neueste Version von OpenCCU (im Browser)</translation>
    </message>
    <message>
        <source>Make this connection read only</source>
        <translation>Diese Verbindung auf „nur lesen“ stellen</translation>
    </message>
    <message>
        <source>Allow changes over this connection</source>
        <translation>Änderungen über diese Verbindung erlauben</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>Open a recording …</source>
        <translation>Aufzeichnung öffnen …</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Recordings (*.ccurec)</source>
        <translation>Aufzeichnungen (*.ccurec)</translation>
    </message>
    <message>
        <source>The recording cannot be opened</source>
        <translation>Die Aufzeichnung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>About CCU Desk …</source>
        <translation>Über CCU Desk …</translation>
    </message>
    <message>
        <source>Copy names, rooms and variables from another CCU …</source>
        <translation>Namen, Räume und Variablen von einer anderen CCU kopieren …</translation>
    </message>
    <message>
        <source>Copy from another CCU</source>
        <translation>Von einer anderen CCU kopieren</translation>
    </message>
    <message>
        <source>From which CCU are names, rooms, functions and variables to be copied to “%1”?</source>
        <translation>Von welcher CCU sollen Namen, Räume, Gewerke und Systemvariablen nach „%1“ kopiert werden?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy settings of devices from another CCU …</source>
        <translation>Einstellungen von Geräten von einer anderen CCU kopieren …</translation>
    </message>
    <message>
        <source>From which CCU are settings of devices to be copied to “%1”?</source>
        <translation>Von welcher CCU sollen Einstellungen von Geräten nach „%1“ kopiert werden?</translation>
    </message>
    <message>
        <source>The other CCU is closed.</source>
        <translation>Die andere CCU ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>ccudesk::WizardPage</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>ccudesk::WizardRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::http::Server</name>
    <message>
        <source>Port %2 of the address %1 cannot be used for incoming connections: %3</source>
        <translation>Port %2 der Adresse %1 kann nicht für eingehende Verbindungen benutzt werden: %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::AnswerError</name>
    <message>
        <source>The CCU does not know this device or channel.</source>
        <translation>Die CCU kennt dieses Gerät oder diesen Kanal nicht.</translation>
    </message>
    <message>
        <source>The CCU does not know this parameter set.</source>
        <translation>Die CCU kennt diesen Parametersatz nicht.</translation>
    </message>
    <message>
        <source>The CCU expected the address of a device, not of a channel.</source>
        <translation>Die CCU hat die Adresse eines Geräts erwartet, nicht die eines Kanals.</translation>
    </message>
    <message>
        <source>The CCU does not know this parameter, or the value does not suit it.</source>
        <translation>Die CCU kennt diesen Parameter nicht, oder der Wert passt nicht zu ihm.</translation>
    </message>
    <message>
        <source>The device does not support this operation.</source>
        <translation>Das Gerät unterstützt diese Operation nicht.</translation>
    </message>
    <message>
        <source>The CCU could not do this with the device. The security key may be a different one.</source>
        <translation>Die CCU konnte das mit dem Gerät nicht ausführen. Vielleicht gilt ein anderer Sicherheitsschlüssel.</translation>
    </message>
    <message>
        <source>The radio module has used up its sending time for this hour. Wait some minutes, then try again.</source>
        <translation>Das Funkmodul hat seine Sendezeit für diese Stunde verbraucht (Duty Cycle). Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The device is out of radio range.</source>
        <translation>Das Gerät ist außerhalb der Funkreichweite.</translation>
    </message>
    <message>
        <source>The CCU is still sending an earlier command to this device. Wait some seconds, then try again.</source>
        <translation>Die CCU sendet diesem Gerät noch einen früheren Befehl. Warten Sie einige Sekunden und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The device did not answer.</source>
        <translation>Das Gerät hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The CCU does not offer this function.</source>
        <translation>Die CCU bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>The CCU did not accept the values of this request.</source>
        <translation>Die CCU hat die Werte dieser Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The user name or the password was refused.</source>
        <translation>Benutzername oder Passwort wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The CCU could not carry this out. The device may be out of reach.</source>
        <translation>Die CCU konnte das nicht ausführen. Vielleicht ist das Gerät nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 refuses the user name or the password. Upper and lower case matter, and some special characters work in the CCU&apos;s own pages only.</source>
        <translation>%1 lehnt Benutzername oder Passwort ab. Groß- und Kleinschreibung zählt, und manche Sonderzeichen funktionieren nur auf den eigenen Seiten der CCU.</translation>
    </message>
    <message>
        <source>%1 does not allow this access.</source>
        <translation>%1 erlaubt diesen Zugriff nicht.</translation>
    </message>
    <message>
        <source>%1 is not ready: the CCU is still starting, or this service is not running.</source>
        <translation>%1 ist nicht bereit: Die CCU startet noch, oder dieser Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>%1 wants an encrypted connection. Choose TLS for this CCU; nothing more was sent.</source>
        <translation>%1 verlangt eine verschlüsselte Verbindung. Wählen Sie TLS für diese CCU; mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 redirects to another address, which is not followed.</source>
        <translation>%1 leitet an eine andere Adresse weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 answers with the error %2.</source>
        <translation>%1 antwortet mit dem Fehler %2.</translation>
    </message>
    <message>
        <source>%1 sends a web page instead of data. The port or the address is wrong.</source>
        <translation>%1 sendet eine Webseite statt Daten. Port oder Adresse ist falsch.</translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::BinExchange</name>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be reached: no connection within %n second(s). CUxD is not running there, or the firewall of the CCU does not let this port through. It belongs to no group there: add its number to the open ports.</source>
        <translation>
            <numerusform>%1 ist nicht erreichbar: keine Verbindung innerhalb von %n Sekunde. CUxD läuft dort nicht, oder die Firewall der CCU lässt diesen Port nicht durch. Er gehört dort zu keiner Gruppe: Tragen Sie seine Nummer bei den offenen Ports ein.</numerusform>
            <numerusform>%1 ist nicht erreichbar: keine Verbindung innerhalb von %n Sekunden. CUxD läuft dort nicht, oder die Firewall der CCU lässt diesen Port nicht durch. Er gehört dort zu keiner Gruppe: Tragen Sie seine Nummer bei den offenen Ports ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. It may have been carried out; it is not sent again.</source>
        <translation>Die Verbindung zu %1 ist nach dem Senden der Anfrage abgebrochen. Vielleicht wurde sie ausgeführt; sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The name of %1 is not known in this network. Check the address.</source>
        <translation>Der Name von %1 ist in diesem Netzwerk nicht bekannt. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: CUxD is not running there, or the firewall of the CCU does not let this port through. It belongs to no group there: add its number to the open ports.</source>
        <translation>%1 lehnt die Verbindung ab: CUxD läuft dort nicht, oder die Firewall der CCU lässt diesen Port nicht durch. Er gehört dort zu keiner Gruppe: Tragen Sie seine Nummer bei den offenen Ports ein.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a complete answer.</source>
        <translation>%1 hat die Verbindung ohne vollständige Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The network to %1 cannot be reached. Check this computer&apos;s connection.</source>
        <translation>Das Netzwerk zu %1 ist nicht erreichbar. Bitte prüfen Sie die Verbindung dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::BinRpcServer</name>
    <message>
        <source>Port %2 of the address %1 cannot be used for incoming connections: %3</source>
        <translation>Port %2 der Adresse %1 kann nicht für eingehende Verbindungen benutzt werden: %3</translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::Exchange</name>
    <message>
        <source>The user name or the password has a character that no CCU understands. Allowed are Latin letters, digits and common signs.</source>
        <translation>Benutzername oder Passwort enthält ein Zeichen, das keine CCU versteht. Erlaubt sind lateinische Buchstaben, Ziffern und gängige Zeichen.</translation>
    </message>
    <message>
        <source>There is no rule that says which certificate of %1 to trust.</source>
        <translation>Es gibt keine Regel, welchem Zertifikat von %1 vertraut wird.</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request was sent. It may have been carried out; it is not sent again.</source>
        <translation>Die Verbindung zu %1 ist nach dem Senden der Anfrage abgebrochen. Vielleicht wurde sie ausgeführt; sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be reached: no connection within %n second(s). The address is wrong, the CCU is off, or a firewall drops the connection.</source>
        <translation>
            <numerusform>%1 ist nicht erreichbar: keine Verbindung innerhalb von %n Sekunde. Die Adresse ist falsch, die CCU ist aus, oder eine Firewall verwirft die Verbindung.</numerusform>
            <numerusform>%1 ist nicht erreichbar: keine Verbindung innerhalb von %n Sekunden. Die Adresse ist falsch, die CCU ist aus, oder eine Firewall verwirft die Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was not read to its end.</source>
        <translation>Die Antwort von %1 ist zu groß und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The name of %1 is not known in this network. Check the address.</source>
        <translation>Der Name von %1 ist in diesem Netzwerk nicht bekannt. Bitte prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses the connection: this service is not running there, or the port is wrong.</source>
        <translation>%1 lehnt die Verbindung ab: Der Dienst läuft dort nicht, oder der Port ist falsch.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a complete answer.</source>
        <translation>%1 hat die Verbindung ohne vollständige Antwort geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat innerhalb von %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>%1 hat innerhalb von %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No encrypted connection to %1 is possible: this port does not speak TLS 1.2 or newer.</source>
        <translation>Keine verschlüsselte Verbindung zu %1 möglich: Dieser Port spricht weder TLS 1.2 noch neuer.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not HTTP. The port is wrong.</source>
        <translation>%1 hat eine Antwort gegeben, die kein HTTP ist. Der Port ist falsch.</translation>
    </message>
    <message>
        <source>The network to %1 cannot be reached. Check this computer&apos;s connection.</source>
        <translation>Das Netzwerk zu %1 ist nicht erreichbar. Bitte prüfen Sie die Verbindung dieses Computers.</translation>
    </message>
    <message>
        <source>%1 Or this port offers no encryption.</source>
        <translation>%1 Oder dieser Port bietet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The download was ended.</source>
        <translation>Der Download wurde beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped in the middle: nothing more came for %n second(s).</source>
        <translation>
            <numerusform>%1 hat mittendrin aufgehört: %n Sekunde lang kam nichts mehr.</numerusform>
            <numerusform>%1 hat mittendrin aufgehört: %n Sekunden lang kam nichts mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s). It may still be carried out; it is not sent again.</source>
        <translation>
            <numerusform>%1 hat %n Sekunde lang nicht geantwortet. Es kann noch ausgeführt werden; es wird nicht noch einmal gesendet.</numerusform>
            <numerusform>%1 hat %n Sekunden lang nicht geantwortet. Es kann noch ausgeführt werden; es wird nicht noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This port is that of %2: see on the CCU whether %2 is running, and whether its firewall lets this computer reach port %3.</source>
        <translation>%1 Dieser Port gehört zu %2: Sehen Sie auf der CCU nach, ob %2 läuft und ob ihre Firewall diesen Computer an Port %3 lässt.</translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::RequestQueue</name>
    <message>
        <source>A newer value was chosen before this one was sent.</source>
        <translation>Vor dem Senden wurde ein neuerer Wert gewählt.</translation>
    </message>
</context>
<context>
    <name>ccudesk::simulator::Certificate</name>
    <message>
        <source>The simulated CCU needs the openssl command for its certificate. Install openssl, or start without TLS.</source>
        <translation>Die simulierte CCU braucht für ihr Zertifikat den Befehl openssl. Installieren Sie openssl, oder starten Sie ohne TLS.</translation>
    </message>
    <message>
        <source>The openssl command could not make a certificate.</source>
        <translation>Der Befehl openssl konnte kein Zertifikat erstellen.</translation>
    </message>
</context>
</TS>
