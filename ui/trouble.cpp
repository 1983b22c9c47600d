// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trouble.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

struct Sentences {
    ErrorCode code;
    const char *what; ///< empty: say only that the deed was not done
    const char *next;
};

constexpr const char *correct = QT_TRANSLATE_NOOP("Trouble", "Correct it and try again.");
constexpr const char *tellCarrier =
    QT_TRANSLATE_NOOP("Trouble", "Try again; if it stays, send this code to your carrier.");
constexpr const char *lessBandwidth =
    QT_TRANSLATE_NOOP("Trouble", "Choose less bandwidth, or another time.");

/// One row a code; a test fails for a code without one.
constexpr std::array sentences{
    Sentences{ErrorCode::Malformed, "", tellCarrier},
    Sentences{ErrorCode::OutOfRange,
              QT_TRANSLATE_NOOP("Trouble", "A value is outside what the carrier allows."), correct},
    Sentences{ErrorCode::MissingField,
              QT_TRANSLATE_NOOP("Trouble", "Something that is needed is not filled in."), correct},
    Sentences{ErrorCode::UnexpectedField, "", tellCarrier},
    Sentences{ErrorCode::Overflow,
              QT_TRANSLATE_NOOP("Trouble", "The sum is larger than the carrier can count."),
              correct},
    Sentences{ErrorCode::CurrencyMismatch,
              QT_TRANSLATE_NOOP("Trouble", "The prices are in two currencies."),
              QT_TRANSLATE_NOOP("Trouble", "Ask for the price again.")},
    Sentences{ErrorCode::NotFound,
              QT_TRANSLATE_NOOP("Trouble", "The carrier does not know this any more."),
              QT_TRANSLATE_NOOP("Trouble", "Choose another from the list.")},
    Sentences{ErrorCode::NotActive,
              QT_TRANSLATE_NOOP("Trouble", "The connection is not in service."),
              QT_TRANSLATE_NOOP("Trouble", "Wait until it is up.")},
    Sentences{ErrorCode::AboveCapacity,
              QT_TRANSLATE_NOOP("Trouble", "The path has not that much free in this time."),
              lessBandwidth},
    Sentences{ErrorCode::AbovePort,
              QT_TRANSLATE_NOOP("Trouble", "That is more than the port has left."),
              QT_TRANSLATE_NOOP("Trouble", "Choose less bandwidth, or another port.")},
    Sentences{
        ErrorCode::AboveOnRamp,
        QT_TRANSLATE_NOOP("Trouble", "That is more than the cloud takes here on one connection."),
        QT_TRANSLATE_NOOP("Trouble", "Choose less bandwidth, or another on-ramp.")},
    Sentences{ErrorCode::NotHigher,
              QT_TRANSLATE_NOOP("Trouble", "A boost has to be above the base bandwidth."),
              QT_TRANSLATE_NOOP("Trouble", "Choose more bandwidth.")},
    Sentences{ErrorCode::AlreadyBoosted,
              QT_TRANSLATE_NOOP("Trouble", "A boost runs on this connection already."),
              QT_TRANSLATE_NOOP("Trouble", "Make that one longer, or end it first.")},
    Sentences{
        ErrorCode::WrongState,
        QT_TRANSLATE_NOOP("Trouble", "This cannot be done while something else is under way."),
        QT_TRANSLATE_NOOP("Trouble", "Wait until that is done.")},
    Sentences{ErrorCode::NoPath,
              QT_TRANSLATE_NOOP("Trouble", "No path joins this port and this on-ramp."),
              QT_TRANSLATE_NOOP("Trouble", "Choose another on-ramp.")},
    Sentences{
        ErrorCode::PartitionMismatch,
        QT_TRANSLATE_NOOP("Trouble", "This on-ramp belongs to a cloud the port cannot reach."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another on-ramp.")},
    Sentences{ErrorCode::VlanTaken,
              QT_TRANSLATE_NOOP("Trouble", "That VLAN is in use on this port."),
              QT_TRANSLATE_NOOP("Trouble", "Choose another VLAN.")},
    Sentences{ErrorCode::NameTaken,
              QT_TRANSLATE_NOOP("Trouble", "Another connection has that name."),
              QT_TRANSLATE_NOOP("Trouble", "Choose another name.")},
    Sentences{ErrorCode::KeyReused, "", tellCarrier},
    Sentences{ErrorCode::KeyMissing, "", tellCarrier},
    Sentences{ErrorCode::Stale,
              QT_TRANSLATE_NOOP("Trouble", "It was changed meanwhile, so nothing was sent on."),
              QT_TRANSLATE_NOOP("Trouble", "Look at what it is now, and try again.")},
    Sentences{ErrorCode::PriceMoved,
              QT_TRANSLATE_NOOP("Trouble", "The price is higher now than the one shown."),
              QT_TRANSLATE_NOOP("Trouble", "Read the new price, and press again if it is right.")},
    Sentences{
        ErrorCode::Unauthorised, QT_TRANSLATE_NOOP("Trouble", "The carrier refused this token."),
        QT_TRANSLATE_NOOP("Trouble", "Enter a new one in Settings, or ask your carrier for one.")},
    Sentences{ErrorCode::TooLarge, "", tellCarrier},
    Sentences{ErrorCode::MethodNotAllowed, "", tellCarrier},
    Sentences{ErrorCode::Unavailable,
              QT_TRANSLATE_NOOP("Trouble", "The carrier cannot do this just now."),
              QT_TRANSLATE_NOOP("Trouble", "Try again in a minute.")},
    Sentences{ErrorCode::Damaged,
              QT_TRANSLATE_NOOP("Trouble",
                                "The carrier's records cannot be read. They were left "
                                "as they are."),
              QT_TRANSLATE_NOOP("Trouble", "Restore them from a backup.")},
    Sentences{ErrorCode::Newer,
              QT_TRANSLATE_NOOP("Trouble",
                                "The carrier's records were written by a newer "
                                "Turbolane. They were left as they are."),
              QT_TRANSLATE_NOOP("Trouble", "Update Turbolane.")},
    Sentences{ErrorCode::Locked,
              QT_TRANSLATE_NOOP("Trouble", "Another Turbolane uses these records."),
              QT_TRANSLATE_NOOP("Trouble", "Close the other one, or choose another folder.")},
    Sentences{ErrorCode::NotWritable,
              QT_TRANSLATE_NOOP("Trouble", "The carrier's records cannot be written."),
              QT_TRANSLATE_NOOP("Trouble", "Check the folder and the space on its disk.")},
    Sentences{ErrorCode::Internal,
              QT_TRANSLATE_NOOP("Trouble", "The carrier met a fault of its own."), tellCarrier},
    Sentences{ErrorCode::Forbidden,
              QT_TRANSLATE_NOOP("Trouble", "Only the carrier's operators may do this."),
              QT_TRANSLATE_NOOP("Trouble", "Ask your carrier to do it.")},
    Sentences{ErrorCode::OverBudget,
              QT_TRANSLATE_NOOP("Trouble", "It costs more than is left of a budget."),
              QT_TRANSLATE_NOOP("Trouble",
                                "Choose less bandwidth or less time, or raise the "
                                "budget.")},
    Sentences{ErrorCode::ApprovalNeeded,
              QT_TRANSLATE_NOOP("Trouble", "It costs more than may be spent without an approval."),
              QT_TRANSLATE_NOOP("Trouble", "Ask whoever approves such costs.")},
    Sentences{ErrorCode::AccountTaken,
              QT_TRANSLATE_NOOP("Trouble", "Another connection was made with this key."),
              QT_TRANSLATE_NOOP("Trouble", "Make a new key at the cloud, and enter that one.")},
};

QString notDone(Deed deed)
{
    switch (deed) {
    case Deed::Read: return Words::tr("The carrier could not be read.");
    case Deed::Quote: return Words::tr("No price was given.");
    case Deed::Order: return Words::tr("The order was not placed.");
    case Deed::Change: return Words::tr("The connection was not changed.");
    case Deed::Boost: return Words::tr("The boost did not start.");
    case Deed::Extend: return Words::tr("The boost was not made longer.");
    case Deed::EndBoost: return Words::tr("The boost was not ended.");
    case Deed::Terminate: return Words::tr("The connection was not ended.");
    }
    return {};
}

QString moneyAfterRefusal(Deed deed)
{
    switch (deed) {
    case Deed::Read:
    case Deed::Quote: return {};
    case Deed::Order:
    case Deed::Boost: return Words::tr("Nothing was charged.");
    case Deed::Change: return Words::tr("It costs what it did before.");
    case Deed::Extend: return Words::tr("Nothing more was charged; it ends when it was to end.");
    case Deed::EndBoost: return Words::tr("It is charged until it ends.");
    case Deed::Terminate: return Words::tr("It is charged until it is ended.");
    }
    return {};
}

/// Whether a lost request arrived cannot be known: the carrier's next word tells.
QString moneyAfterSilence(Deed deed)
{
    if (deed == Deed::Read || deed == Deed::Quote)
        return {};
    return Words::tr("Whether it arrived is not known. If it did, it shows here as soon as the "
                     "carrier answers; what it costs was shown before.");
}

QString stillRuns(const Subject &subject)
{
    if (subject.connection.isEmpty() || !subject.inForce || subject.inForce->isZero())
        return {};
    return Words::tr("%1 still runs at %2.", "connection, bandwidth")
        .arg(text::isolated(subject.connection), text::bandwidth(*subject.inForce));
}

QString translated(const char *source)
{
    return *source == '\0' ? QString() : Words::tr(source);
}

} // namespace

QString Trouble::text() const
{
    QStringList parts{what, stillRuns, charged, next};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Trouble troubleOf(ErrorCode code, Deed deed, const Subject &subject)
{
    const auto row = std::ranges::find(sentences, code, &Sentences::code);
    require(row != sentences.end(), "every error code has its sentences");
    const QString what = translated(row->what);
    return {.what = what.isEmpty() ? notDone(deed) : what,
            .stillRuns = stillRuns(subject),
            .charged = moneyAfterRefusal(deed),
            .next = translated(row->next),
            .code = QString::fromStdString(std::string(wireName(code)))};
}

Trouble troubleOf(const client::Failure &failure, Deed deed, const Subject &subject)
{
    using client::FailureKind;
    Trouble trouble = troubleOf(failure.code.value_or(ErrorCode::Malformed), deed, subject);
    if (!failure.codeText.empty())
        trouble.code = QString::fromStdString(failure.codeText);
    switch (failure.kind) {
    case FailureKind::Refused: break;
    case FailureKind::Unreachable:
        trouble.what = Words::tr("The carrier did not answer.");
        trouble.charged = moneyAfterSilence(deed);
        trouble.next = Words::tr("Check the network and the carrier's address.");
        break;
    case FailureKind::Malformed:
        trouble.what = Words::tr("The carrier's answer cannot be read.");
        trouble.charged = moneyAfterSilence(deed);
        break;
    case FailureKind::Unauthorised:
        trouble.what = Words::tr("The carrier refused this token.");
        trouble.next = Words::tr("Enter a new one in Settings, or ask your carrier for one.");
        break;
    case FailureKind::Untrusted:
        trouble.what = Words::tr("Whoever answered is not the carrier this profile trusts. "
                                 "Nothing was sent.");
        trouble.next = Words::tr("Do not go on until your carrier confirms its certificate.");
        break;
    }
    if (failure.kind != FailureKind::Refused && failure.codeText.empty())
        trouble.code.clear();
    return trouble;
}

} // namespace turbolane::ui
