// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ccudesk::platform {

//! Calls note() for every signal by which this system asks a program to stop: Ctrl+C, a service manager, a terminal
//! that is closed. A signal handler may do next to nothing: set a flag of type std::sig_atomic_t.
void onStopRequest(void (*note)(int signal));

//! From now on a write to a pipe that nobody reads any more fails like any other write, instead of ending the program
//! on the spot. Systems without such a signal behave so anyway.
void reportBrokenPipes();

} // namespace ccudesk::platform
