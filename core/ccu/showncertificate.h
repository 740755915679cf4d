// SPDX-FileCopyrightText: 2026 CCU Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace ccudesk {

//! What a person compares before trusting a CCU for the first time, or again.
struct ShownCertificate {
    QByteArray sha256; //!< 32 bytes, of the certificate's DER
    QString subject; //!< its common name, else its organisation; made by whoever made the certificate
    QString issuer; //!< the same of who signed it
    QDateTime validFrom;
    QDateTime validUntil;
    QString key; //!< "EC, 384 bit"
    bool isKeyWeak = false; //!< too short to prove anything: it cannot be trusted by its fingerprint
    bool isSelfSigned = false;
    bool isNameRight = false; //!< it names the host as typed
    bool isDateRight = false; //!< valid today, by this computer's clock
    bool isTrusted = false; //!< signed by an authority that this computer knows, and name and dates are right
    bool operator==(const ShownCertificate&) const = default;
};

//! What there is to say about a certificate that is accepted all the same (U3).
struct CertificateRemark {
    QString sentence; //!< empty: nothing
    bool isPressing = false; //!< it has expired, or will soon; else it is as with many a CCU
    bool operator==(const CertificateRemark&) const = default;
};

} // namespace ccudesk
