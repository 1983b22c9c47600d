// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "ui/style/theme.h"

#include <QObject>

#include <array>
#include <cstdint>
#include <optional>

class QSettings;

namespace turbolane::ui {

enum class MotionChoice : std::uint8_t { Full, Reduced };
/// What the desktop is told of.
enum class AlarmKind : std::uint8_t {
    EndsSoon, ///< a boost, in 5 minutes
    Ended, ///< a boost
    Failed, ///< a boost or an order; or a budget ended a boost
    Down ///< a connection
};
enum class LanguageChoice : std::uint8_t { System, English, German, Arabic };

/// How the user likes it, kept between starts in the settings that were handed in.
class Preferences final : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    MotionChoice motion() const;
    void setMotion(MotionChoice choice);
    /// Of the design's sizes, in percent: one of textSizes.
    int textSize() const;
    void setTextSize(int percent);
    static constexpr std::array textSizes{100, 125, 150, 200};
    /// Turbo by two presses instead of one hold.
    bool pressesInsteadOfHolds() const;
    void setPressesInsteadOfHolds(bool presses);
    /// Read once at start: texts are made when a window is.
    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The port that distances were last counted from; may be gone.
    QString port() const;
    void setPort(const QString &port);

    /// Whether the desktop is told of such a thing; all of them, to begin with.
    bool notifiesOf(AlarmKind kind) const;
    void setNotifiesOf(AlarmKind kind, bool notifies);
    /// What happened up to then was seen in the list of notices; none before it was first shown.
    std::optional<Instant> noticesReadTo() const;
    void setNoticesReadTo(Instant instant);

    /// Dresses the application: theme and motion as they are chosen.
    void apply() const;

signals:
    void changed();

private:
    void store(const char *key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace turbolane::ui
