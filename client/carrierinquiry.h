// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/access.h"
#include "client/answers.h"
#include "client/carrierprofile.h"
#include "client/failure.h"

#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;

namespace turbolane::client {

class ApiJob;
class Session;

/// How an inquiry ends.
enum class InquiryEnding : std::uint8_t {
    Answered = 1, ///< it is a carrier, and it knows the token
    Refused, ///< it is a carrier, and it does not
    NoAnswer, ///< see Silence
    Untrusted, ///< whoever is there shows a certificate that is not believed; it has no token
    NotACarrier, ///< something else is there; it has no token either
    OtherVersion ///< a carrier whose answers are none that this program reads
};

/// Why there was no answer.
enum class Silence : std::uint8_t {
    Late = 1, ///< within the patience
    NameNotFound,
    ConnectionRefused, ///< the computer is there, and nothing listens
    Unreachable, ///< no way there, or the way broke
    Busy ///< the carrier says that it cannot answer now
};

struct InquiryResult {
    InquiryEnding ending = InquiryEnding::NoAnswer;
    Silence silence = Silence::Late; ///< of NoAnswer
    std::string version = {}; ///< the carrier's own, once it said so
    std::optional<CarrierFacts> facts = {}; ///< of Answered, with all that follows
    std::optional<Access> access = {}; ///< none from a carrier that does not tell
    int ports = 0;
    int connections = 0; ///< those that are not over
    Millis took{0}; ///< one question and its answer
    QSslCertificate certificate = QSslCertificate(); ///< of Untrusted: what was shown
    QList<QSslError> doubts = {}; ///< why it is not believed
    QUrl pointsTo = {}; ///< of NotACarrier: where it sends who asks, if it does
    QString detail = {}; ///< for logs and for whoever helps; may be empty
};

/// Asks a carrier who it is, whether it takes a token, and what there is on the account, before
/// anything of it is kept. The token is sent only to who is believed and has answered without it as
/// a carrier does. One inquiry at a time; the window goes on meanwhile.
class CarrierInquiry final : public QObject {
    Q_OBJECT

public:
    /// patience: for each of the answers; there are three in turn.
    explicit CarrierInquiry(std::chrono::milliseconds patience = std::chrono::seconds(10),
                            QObject *parent = nullptr);
    ~CarrierInquiry() override;

    /// Gives up what was asked before, without a word.
    void ask(const CarrierProfile &profile);
    void cancel();
    bool isAsking() const { return m_session != nullptr; }

signals:
    void ended(const turbolane::client::InquiryResult &result);

private:
    void judgeHealth();
    void takeHealth(const QJsonObject &body);
    void askAll();
    void ask(ApiJob *job, std::function<void()> take);
    void takeFailure(const Failure &failure);
    void settle();
    void end(InquiryEnding ending);
    void endSilent(Silence silence, const QString &detail);
    void drop();

    const std::chrono::milliseconds m_patience;
    std::unique_ptr<Session> m_session; ///< there while it asks
    std::unique_ptr<Session> m_before; ///< whose last reply may just be telling about its end
    QNetworkReply *m_health = nullptr;
    QTimer m_late;
    QList<QPointer<ApiJob>> m_jobs;
    int m_waiting = 0;
    InquiryResult m_result;
};

} // namespace turbolane::client
