#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CCU Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a desktop that programs put signs into and that tells notifications; writes down what it is asked.

One line of JSON each: {"ready": true}, {"sign": service}, {"notification": [title, text]}.
"""

import json
import sys

from gi.repository import Gio, GLib

WATCHER = """<node><interface name='org.kde.StatusNotifierWatcher'>
<method name='RegisterStatusNotifierItem'><arg type='s' direction='in'/></method>
<method name='RegisterStatusNotifierHost'><arg type='s' direction='in'/></method>
<property name='RegisteredStatusNotifierItems' type='as' access='read'/>
<property name='IsStatusNotifierHostRegistered' type='b' access='read'/>
<property name='ProtocolVersion' type='i' access='read'/>
<signal name='StatusNotifierItemRegistered'><arg type='s'/></signal>
</interface></node>"""
NOTIFICATIONS = """<node><interface name='org.freedesktop.Notifications'>
<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>
<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/>
<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/><arg type='u' direction='out'/></method>
<method name='GetCapabilities'><arg type='as' direction='out'/></method>
<method name='GetServerInformation'><arg type='s' direction='out'/><arg type='s' direction='out'/>
<arg type='s' direction='out'/><arg type='s' direction='out'/></method>
<method name='CloseNotification'><arg type='u' direction='in'/></method>
</interface></node>"""


class Panel:
    def __init__(self, log):
        self.log = log
        self.signs = []
        self.wanted = 2

    def note(self, **what):
        self.log.write(json.dumps(what) + "\n")
        self.log.flush()

    def watch(self, _connection, sender, _path, _interface, method, parameters, invocation):
        if method == "RegisterStatusNotifierItem":
            self.signs.append(sender)
            self.note(sign=sender)
        invocation.return_value(None)

    def property(self, _connection, _sender, _path, _interface, name):
        values = {"RegisteredStatusNotifierItems": GLib.Variant("as", self.signs),
                  "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                  "ProtocolVersion": GLib.Variant("i", 0)}
        return values[name]

    def notify(self, _connection, _sender, _path, _interface, method, parameters, invocation):
        if method == "Notify":
            self.note(notification=[parameters[3], parameters[4]])
            invocation.return_value(GLib.Variant("(u)", (1,)))
        elif method == "GetCapabilities":
            invocation.return_value(GLib.Variant("(as)", (["body", "actions"],)))
        elif method == "GetServerInformation":
            invocation.return_value(GLib.Variant("(ssss)", ("panel", "tests", "1", "1.2")))
        else:
            invocation.return_value(None)

    def offer(self, name, path, description, call, read):
        interface = Gio.DBusNodeInfo.new_for_xml(description).interfaces[0]

        def put(connection, _name):
            connection.register_object(path, interface, call, read, None)

        def owned(_connection, _name):
            self.wanted -= 1
            if self.wanted == 0:
                self.note(ready=True)

        Gio.bus_own_name(Gio.BusType.SESSION, name, Gio.BusNameOwnerFlags.NONE, put, owned, None)


def main():
    with open(sys.argv[1], "w", encoding="utf-8") as log:
        panel = Panel(log)
        panel.offer("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER, panel.watch, panel.property)
        panel.offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS, panel.notify, None)
        GLib.MainLoop().run()


if __name__ == "__main__":
    main()
