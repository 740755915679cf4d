// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interfaceoffer.h"
#include "core/profile/profile.h"
#include "core/rpc/rpctransport.h"
#include "core/rpc/xmlrpcwriter.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace ccudesk {

//! Whether an interface gets the password of the CCU. One that is sent for nothing would only be overheard.
enum class PasswordUse { Always, Encrypted, Never };

//! What differs between the interface processes of a CCU. Asked here and nowhere else.
struct InterfaceTraits {
    bool isSupported = false; //!< by this version of the program
    bool sendsPong = true; //!< VirtualDevices answers a ping but sends no PONG (protocol §3.1)
    //! The interface of the same process that tells when this restarts, and takes this one's registration along.
    QString losesRegistrationWith;
    bool keepsLinks = false; //!< between its channels (protocol §3.4)
    InterfaceOffer offer; //!< what can be done about its devices (protocol §3.2)
    bool hasRadio = false; //!< it tells how much of its sending time its gateways have used (protocol §3.5)
    bool tellsSignalsWhenAsked = false; //!< by rssiInfo; as values it never reports them (protocol §4.5)
    //! It makes up values of devices that have never reported; asked with mode 1 it tells which (protocol §3.2).
    bool makesUpValues = false;
    rpc::TextForm textForm = rpc::TextForm::Latin1;
    bool isBehindWebLogin = true; //!< the web page has accepted the password before
    PasswordUse password = PasswordUse::Always;
    //! A program of its own, which the CCU's users and certificate say nothing about: where it asks for a user or shows
    //! another certificate, the CCU itself is called instead.
    bool hasOwnDoor = false;
    QString addOn; //!< "cuxd", "ccu-jack"; empty: one of the CCU's own
    bool isBinary = false; //!< speaks BIN-RPC: no TLS, no password, and calls back over BIN-RPC, too
    //! At init it asks back and sends newDevices. CUxD does neither, and of CCU-Jack that is not established (protocol
    //! §3.10): they are asked for their devices, only a call proves that their callbacks arrive, and nothing that their
    //! silence is more than that. So their values are read once in a while whatever else is known (§4.8).
    bool callsBack = true;
    bool signsOffByUrlAlone = false; //!< an empty id beside it would register that, too
    QString fixedId; //!< the only interface id it takes; empty: ours
    QString probe = QStringLiteral("getVersion"); //!< answered by whatever is there, be it with a fault
    std::chrono::milliseconds probeWithin{60'000}; //!< and never longer than ConnectionTimings::firstAnswerWithin
    //! How long a command may go without an answer (protocol §11 has clients wait for 60 s, which nobody does in front
    //! of a switch). After 30 s it would be taken back anyway. What comes of it later shows: it is read back, never
    //! repeated. And never longer than ConnectionTimings::commandWithin.
    std::chrono::milliseconds commandWithin{30'000};
    QString watch = QStringLiteral("ping"); //!< the same, when nothing has come for a while
};

//! As Homegear's one interface is called here; it also names its ports.
[[nodiscard]] QString homegearInterface();
[[nodiscard]] InterfaceTraits traitsOf(const QString& interfaceName);
//! What a call of this interface is signed with; nothing where no password is asked for.
[[nodiscard]] std::optional<rpc::Credentials> credentialsFor(
    const QString& interfaceName, const Profile& profile, const Secret& password);

} // namespace ccudesk
