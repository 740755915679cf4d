<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>HomeCopy</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ApplyDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. They are read first; nothing is written yet.</source>
        <translation>
            <numerusform>%n chosen. It is read first; nothing is written yet.</numerusform>
            <numerusform>%n chosen. They are read first; nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Go on with %n</numerusform>
            <numerusform>Go on with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Write %n</numerusform>
            <numerusform>Write %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::AuditSummary</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to improve</source>
        <translation>
            <numerusform>%n to improve</numerusform>
            <numerusform>%n to improve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to answer</source>
        <translation>
            <numerusform>%n for you to answer</numerusform>
            <numerusform>%n for you to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BackupNote</name>
    <message numerus="yes">
        <source>The last backup is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BackupView</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BatteryDialog</name>
    <message numerus="yes">
        <source>Which batteries they take is not known of %n device(s); please look into them.</source>
        <translation>
            <numerusform>Which batteries it takes is not known of %n device; please look into it.</numerusform>
            <numerusform>Which batteries they take is not known of %n devices; please look into them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have one that cannot be bought in a shop.</source>
        <translation>
            <numerusform>%n device has one that cannot be bought in a shop.</numerusform>
            <numerusform>%n devices have one that cannot be bought in a shop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Batteries that are low, or will be within %n month(s)</source>
        <translation>
            <numerusform>Batteries that are low, or will be within %n month</numerusform>
            <numerusform>Batteries that are low, or will be within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::BusyDevice</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::CcuConnection</name>
    <message numerus="yes">
        <source>The CCU has not answered for %n second(s) what it was asked.</source>
        <translation>
            <numerusform>The CCU has not answered for %n second what it was asked.</numerusform>
            <numerusform>The CCU has not answered for %n seconds what it was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ChangesPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not become what was wanted</source>
        <translation>
            <numerusform>%n did not become what was wanted</numerusform>
            <numerusform>%n did not become what was wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::CheckPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::CompareDialog</name>
    <message numerus="yes">
        <source>%n setting(s) differ.</source>
        <translation>
            <numerusform>%n setting differs.</numerusform>
            <numerusform>%n settings differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ConfigPage</name>
    <message numerus="yes">
        <source>Week program (%n)</source>
        <translation>
            <numerusform>Week program (%n)</numerusform>
            <numerusform>Week program (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n changed</source>
        <translation>
            <numerusform>%1, %n changed</numerusform>
            <numerusform>%1, %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the draft</source>
        <translation>
            <numerusform>%n change in the draft</numerusform>
            <numerusform>%n changes in the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs correction</source>
        <translation>
            <numerusform>%n needs correction</numerusform>
            <numerusform>%n need correction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) did not become what you wanted.</source>
        <translation>
            <numerusform>%n setting did not become what you wanted.</numerusform>
            <numerusform>%n settings did not become what you wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) stored in the CCU</source>
        <translation>
            <numerusform>%n setting stored in the CCU</numerusform>
            <numerusform>%n settings stored in the CCU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As before %1 (%n setting(s))</source>
        <translation>
            <numerusform>As before %1 (%n setting)</numerusform>
            <numerusform>As before %1 (%n settings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) taken into the draft</source>
        <translation>
            <numerusform>%n value taken into the draft</numerusform>
            <numerusform>%n values taken into the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) belong to settings that this one does not have.</source>
        <translation>
            <numerusform>%n value belongs to a setting that this one does not have.</numerusform>
            <numerusform>%n values belong to settings that this one does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are codes or keys and are not in the file.</source>
        <translation>
            <numerusform>%n setting is a code or key and is not in the file.</numerusform>
            <numerusform>%n settings are codes or keys and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ConnectionTest</name>
    <message numerus="yes">
        <source>Tried %n time(s) in a row without success. Next attempt in %1 s.</source>
        <translation>
            <numerusform>Tried %n time in a row without success. Next attempt in %1 s.</numerusform>
            <numerusform>Tried %n times in a row without success. Next attempt in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s) in a row without success. It is being tried again now.</source>
        <translation>
            <numerusform>Tried %n time in a row without success. It is being tried again now.</numerusform>
            <numerusform>Tried %n times in a row without success. It is being tried again now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceQuestions</name>
    <message numerus="yes">
        <source>Install the new firmware on %n device(s), one after the other?</source>
        <translation>
            <numerusform>Install the new firmware on %n device?</numerusform>
            <numerusform>Install the new firmware on %n devices, one after the other?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceSticker</name>
    <message numerus="yes">
        <source>The SGTIN of a device has 24 digits and letters; %n are here.</source>
        <translation>
            <numerusform>The SGTIN of a device has 24 digits and letters; %n is here.</numerusform>
            <numerusform>The SGTIN of a device has 24 digits and letters; %n are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key of a device has 32 digits and letters; %n are here.</source>
        <translation>
            <numerusform>The key of a device has 32 digits and letters; %n is here.</numerusform>
            <numerusform>The key of a device has 32 digits and letters; %n are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::DeviceTreeModel</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n devices</source>
        <translation>
            <numerusform>%1, %n device</numerusform>
            <numerusform>%1, %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are loaded, but none of them is what the filters ask for.</source>
        <translation>
            <numerusform>%n device is loaded, but it is not what the filters ask for.</numerusform>
            <numerusform>%n devices are loaded, but none of them is what the filters ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text “%1” finds %n device(s), which the other filters hide.</source>
        <translation>
            <numerusform>The text “%1” finds %n device, which the other filters hide.</numerusform>
            <numerusform>The text “%1” finds %n devices, which the other filters hide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are loaded. None has “%1” in its name, type, serial number, room or function.</source>
        <translation>
            <numerusform>%n device is loaded. It has no “%1” in its name, type, serial number, room or function.</numerusform>
            <numerusform>%n devices are loaded. None has “%1” in its name, type, serial number, room or function.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::EditSentence</name>
    <message numerus="yes">
        <source>%1 lets new devices in for %n second(s)</source>
        <translation>
            <numerusform>%1 lets new devices in for %n second</numerusform>
            <numerusform>%1 lets new devices in for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::Erasure</name>
    <message numerus="yes">
        <source>%n stored file(s)</source>
        <translation>
            <numerusform>%n stored file</numerusform>
            <numerusform>%n stored files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::EventsPage</name>
    <message numerus="yes">
        <source>Paused, %n new</source>
        <translation>
            <numerusform>Paused, %n new</numerusform>
            <numerusform>Paused, %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in the list, but none of them is what the filter asks for. New ones appear as they come.</source>
        <translation>
            <numerusform>%n event is in the list, but it is not what the filter asks for. New ones appear as they come.</numerusform>
            <numerusform>%n events are in the list, but none of them is what the filter asks for. New ones appear as they come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::FirmwarePage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ForeignWatch</name>
    <message numerus="yes">
        <source>%n more thing(s) changed</source>
        <translation>
            <numerusform>%n more thing changed</numerusform>
            <numerusform>%n more things changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::HistoryView</name>
    <message numerus="yes">
        <source>Pressed %n time(s).</source>
        <translation>
            <numerusform>Pressed %n time.</numerusform>
            <numerusform>Pressed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeCopyDialog</name>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Go on with %n</numerusform>
            <numerusform>Go on with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n</source>
        <translation>
            <numerusform>Copy %n</numerusform>
            <numerusform>Copy %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. Nothing is sent yet.</source>
        <translation>
            <numerusform>%n chosen. Nothing is sent yet.</numerusform>
            <numerusform>%n chosen. Nothing is sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::HomeInventory</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct link(s)</source>
        <translation>
            <numerusform>%n direct link</numerusform>
            <numerusform>%n direct links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system variable(s)</source>
        <translation>
            <numerusform>%n system variable</numerusform>
            <numerusform>%n system variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n radio gateway(s)</source>
        <translation>
            <numerusform>%n radio gateway</numerusform>
            <numerusform>%n radio gateways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::HomePage</name>
    <message numerus="yes">
        <source>%n window(s) open</source>
        <translation>
            <numerusform>%n window open</numerusform>
            <numerusform>%n windows open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n light(s) on</source>
        <translation>
            <numerusform>%n light on</numerusform>
            <numerusform>%n lights on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact</source>
        <translation>
            <numerusform>%n without contact</numerusform>
            <numerusform>%n without contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::HomePapers</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::InterfaceLink</name>
    <message numerus="yes">
        <source>%1 has not answered yet. CCU Desk waits for up to %n second(s), then it tries again by itself.</source>
        <translation>
            <numerusform>%1 has not answered yet. CCU Desk waits for up to %n second, then it tries again by itself.</numerusform>
            <numerusform>%1 has not answered yet. CCU Desk waits for up to %n seconds, then it tries again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not yet answered that an earlier registration shall end. CCU Desk waits for up to %n second(s), then it goes on.</source>
        <translation>
            <numerusform>%1 has not yet answered that an earlier registration shall end. CCU Desk waits for up to %n second, then it goes on.</numerusform>
            <numerusform>%1 has not yet answered that an earlier registration shall end. CCU Desk waits for up to %n seconds, then it goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered the registration for events yet: it may be busy or starting. CCU Desk waits for up to %n second(s), then it tries again by itself.</source>
        <translation>
            <numerusform>%1 has not answered the registration for events yet: it may be busy or starting. CCU Desk waits for up to %n second, then it tries again by itself.</numerusform>
            <numerusform>%1 has not answered the registration for events yet: it may be busy or starting. CCU Desk waits for up to %n seconds, then it tries again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::KeysPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::LinkList</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n link(s)? What was set up for them is lost.</source>
        <translation>
            <numerusform>Delete %n link? What was set up for it is lost.</numerusform>
            <numerusform>Delete %n links? What was set up for them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) are in the list, but none of them has these words.</source>
        <translation>
            <numerusform>%n row is in the list, but does not have these words.</numerusform>
            <numerusform>%n rows are in the list, but none of them has these words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::LogView</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in the log, but none of them is what the filter asks for.</source>
        <translation>
            <numerusform>%n entry is in the log, but it is not what the filter asks for.</numerusform>
            <numerusform>%n entries are in the log, but none of them is what the filter asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::MainWindow</name>
    <message numerus="yes">
        <source>%n report(s) of this run are missing in the history.</source>
        <translation>
            <numerusform>%n report of this run is missing in the history.</numerusform>
            <numerusform>%n reports of this run are missing in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::NewDevicesPage</name>
    <message numerus="yes">
        <source>%n in the inbox</source>
        <translation>
            <numerusform>%n in the inbox</numerusform>
            <numerusform>%n in the inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ProgramsPage</name>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioCost</name>
    <message numerus="yes">
        <source>Costs at least %n radio message(s); how many exactly is not known.</source>
        <translation>
            <numerusform>Costs at least %n radio message; how many exactly is not known.</numerusform>
            <numerusform>Costs at least %n radio messages; how many exactly is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs about %n radio message(s).</source>
        <translation>
            <numerusform>Costs about %n radio message.</numerusform>
            <numerusform>Costs about %n radio messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) must be woken by a long signal first, which takes much more sending time than a message.</source>
        <translation>
            <numerusform>%n device must be woken by a long signal first, which takes much more sending time than a message.</numerusform>
            <numerusform>%n devices must be woken by a long signal first, which takes much more sending time than a message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) sleep and get it when they wake up.</source>
        <translation>
            <numerusform>%n device sleeps and gets it when it wakes up.</numerusform>
            <numerusform>%n devices sleep and get it when they wake up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioDetail</name>
    <message numerus="yes">
        <source>Between %1 and %2: became unreachable %n time(s).</source>
        <translation>
            <numerusform>Between %1 and %2: became unreachable %n time.</numerusform>
            <numerusform>Between %1 and %2: became unreachable %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most of its %n outage(s) of the last 30 days began between %1 and %2. What happens in the home at that time?</source>
        <translation>
            <numerusform>Its %n outage of the last 30 days began between %1 and %2. What happens in the home at that time?</numerusform>
            <numerusform>Most of its %n outages of the last 30 days began between %1 and %2. What happens in the home at that time?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) in the last 30 days; that is too few to belong to a time of the day.</source>
        <translation>
            <numerusform>%n outage in the last 30 days; that is too few to belong to a time of the day.</numerusform>
            <numerusform>%n outages in the last 30 days; that is too few to belong to a time of the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) in the last 30 days; they did not come at a certain time of the day.</source>
        <translation>
            <numerusform>%n outage in the last 30 days; it did not come at a certain time of the day.</numerusform>
            <numerusform>%n outages in the last 30 days; they did not come at a certain time of the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n time(s)</source>
        <comment>hours of the day: outages</comment>
        <translation>
            <numerusform>%1 to %2: %n time</numerusform>
            <numerusform>%1 to %2: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::RadioPage</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>not reachable</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As a straight line through %n day(s): %1.</source>
        <translation>
            <numerusform>As a straight line through %n day: %1.</numerusform>
            <numerusform>As a straight line through %n days: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::RenameDialog</name>
    <message numerus="yes">
        <source>%n name(s) chosen. Nothing is renamed yet.</source>
        <translation>
            <numerusform>%n name chosen. Nothing is renamed yet.</numerusform>
            <numerusform>%n names chosen. Nothing is renamed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n</source>
        <translation>
            <numerusform>Go on with %n</numerusform>
            <numerusform>Go on with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n</source>
        <translation>
            <numerusform>Rename %n</numerusform>
            <numerusform>Rename %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked name(s) will not be changed.</source>
        <translation>
            <numerusform>%n marked name will not be changed.</numerusform>
            <numerusform>%n marked names will not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SecurityCheck</name>
    <message numerus="yes">
        <source>%n doubtful character(s)</source>
        <translation>
            <numerusform>%n doubtful character</numerusform>
            <numerusform>%n doubtful characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s)</source>
        <translation>
            <numerusform>The certificate expires in %n day</numerusform>
            <numerusform>The certificate expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For another %n day(s).</source>
        <translation>
            <numerusform>For %n more day.</numerusform>
            <numerusform>For another %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SecurityPage</name>
    <message numerus="yes">
        <source>%n urgent finding(s)</source>
        <translation>
            <numerusform>%n urgent finding</numerusform>
            <numerusform>%n urgent findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on %1</source>
        <translation>
            <numerusform>%n fewer than on %1</numerusform>
            <numerusform>%n fewer than on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than on %1</source>
        <translation>
            <numerusform>%n more than on %1</numerusform>
            <numerusform>%n more than on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SendableText</name>
    <message numerus="yes">
        <source>A name may have %n character(s) at most.</source>
        <translation>
            <numerusform>A name may have %n character at most.</numerusform>
            <numerusform>A name may have %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SendingDialog</name>
    <message numerus="yes">
        <source>In the last 24 hours the duty cycle was at most %1 and rose clearly in %n hour(s). Who was busiest then comes first.</source>
        <translation>
            <numerusform>In the last 24 hours the duty cycle was at most %1 and rose clearly in %n hour. Who was busiest then comes first.</numerusform>
            <numerusform>In the last 24 hours the duty cycle was at most %1 and rose clearly in %n hours. Who was busiest then comes first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::SettingsCopyDialog</name>
    <message numerus="yes">
        <source>Write %n setting(s)</source>
        <translation>
            <numerusform>Write %n setting</numerusform>
            <numerusform>Write %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written until you say so. %n device(s) and channel(s) have the same settings already.</source>
        <translation>
            <numerusform>Nothing is written until you say so. %n device or channel has the same settings already.</numerusform>
            <numerusform>Nothing is written until you say so. %n devices and channels have the same settings already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ShellHeader</name>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) down</source>
        <translation>
            <numerusform>Live, %1 of %n interface down</numerusform>
            <numerusform>Live, %1 of %n interfaces down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) connecting</source>
        <translation>
            <numerusform>Live, %1 of %n interface connecting</numerusform>
            <numerusform>Live, %1 of %n interfaces connecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live, %1 of %n interface(s) without callbacks</source>
        <translation>
            <numerusform>Live, %1 of %n interface without callbacks</numerusform>
            <numerusform>Live, %1 of %n interfaces without callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::ShellStatus</name>
    <message numerus="yes">
        <source>%n event(s)/min</source>
        <translation>
            <numerusform>%n event/min</numerusform>
            <numerusform>%n events/min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) arrived in the last minute.</source>
        <translation>
            <numerusform>%n event arrived in the last minute.</numerusform>
            <numerusform>%n events arrived in the last minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TeachCard</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::Timeline</name>
    <message numerus="yes">
        <source>%n setting(s) changed</source>
        <translation>
            <numerusform>%n setting changed</numerusform>
            <numerusform>%n settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TimelinePage</name>
    <message numerus="yes">
        <source>%1 · %n event(s)</source>
        <translation>
            <numerusform>%1 · %n event</numerusform>
            <numerusform>%1 · %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TrafficView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last minute</source>
        <translation>
            <numerusform>%n request in the last minute</numerusform>
            <numerusform>%n requests in the last minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::TrayIcon</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::VariableQuestions</name>
    <message numerus="yes">
        <source>%n program(s) use it and will no longer work as they did: %1</source>
        <translation>
            <numerusform>%n program uses it and will no longer work as it did: %1</numerusform>
            <numerusform>%n programs use it and will no longer work as they did: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::VariablesPage</name>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::WeekProgramText</name>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n min before sunset</numerusform>
            <numerusform>%n min before sunset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n min before sunrise</numerusform>
            <numerusform>%n min before sunrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n min after sunset</numerusform>
            <numerusform>%n min after sunset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n min after sunrise</numerusform>
            <numerusform>%n min after sunrise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::WindowRun</name>
    <message numerus="yes">
        <source>Allow changes for %n minute(s)</source>
        <translation>
            <numerusform>Allow changes for %n minute</numerusform>
            <numerusform>Allow changes for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::BinExchange</name>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s).</source>
        <translation>
            <numerusform>%1 gave no answer within %n second.</numerusform>
            <numerusform>%1 gave no answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be reached: no connection within %n second(s). CUxD is not running there, or the firewall of the CCU does not let this port through. It belongs to no group there: add its number to the open ports.</source>
        <translation>
            <numerusform>%1 cannot be reached: no connection within %n second. CUxD is not running there, or the firewall of the CCU does not let this port through. It belongs to no group there: add its number to the open ports.</numerusform>
            <numerusform>%1 cannot be reached: no connection within %n seconds. CUxD is not running there, or the firewall of the CCU does not let this port through. It belongs to no group there: add its number to the open ports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccudesk::rpc::Exchange</name>
    <message numerus="yes">
        <source>%1 cannot be reached: no connection within %n second(s). The address is wrong, the CCU is off, or a firewall drops the connection.</source>
        <translation>
            <numerusform>%1 cannot be reached: no connection within %n second. The address is wrong, the CCU is off, or a firewall drops the connection.</numerusform>
            <numerusform>%1 cannot be reached: no connection within %n seconds. The address is wrong, the CCU is off, or a firewall drops the connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s).</source>
        <translation>
            <numerusform>%1 gave no answer within %n second.</numerusform>
            <numerusform>%1 gave no answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped in the middle: nothing more came for %n second(s).</source>
        <translation>
            <numerusform>%1 stopped in the middle: nothing more came for %n second.</numerusform>
            <numerusform>%1 stopped in the middle: nothing more came for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave no answer within %n second(s). It may still be carried out; it is not sent again.</source>
        <translation>
            <numerusform>%1 gave no answer within %n second. It may still be carried out; it is not sent again.</numerusform>
            <numerusform>%1 gave no answer within %n seconds. It may still be carried out; it is not sent again.</numerusform>
        </translation>
    </message>
</context>
</TS>
