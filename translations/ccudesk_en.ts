<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
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
    <name>ccudesk::MainWindow</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
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
</context>
</TS>
