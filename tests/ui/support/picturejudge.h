// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace turbolane::test {

/// Share of pixels that differ to the eye. Glyph edges differ a little between font engines.
inline double differenceOf(const QImage &a, const QImage &b)
{
    constexpr int seen = 40;
    if (a.size() != b.size())
        return 1;
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            const int far = std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()),
                                      std::abs(p.blue() - q.blue())});
            different += far > seen ? 1 : 0;
        }
    }
    return double(different) / (a.width() * a.height());
}

constexpr double toleratedDifference = 0.004;

/// A sheet to paint on.
inline QImage sheet(QSize size, const QColor &ground, double dpr = 1)
{
    QImage image(size * dpr, QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(ground);
    return image;
}

/// Holds what is painted now beside the picture that is stored in a folder. Run with
/// TURBOLANE_WRITE_PICTURES=1 it stores new ones: look at each before it is committed.
class PictureJudge {
public:
    explicit PictureJudge(const QString &folder)
        : m_pictures(folder)
    { }

    /// What is wrong with it; empty: nothing. One that differs is left where the test runs.
    QString complaint(const QImage &now, const QString &tag) const
    {
        const QString name = tag + QStringLiteral(".png");
        if (qEnvironmentVariableIsSet("TURBOLANE_WRITE_PICTURES")
            && !now.save(m_pictures.filePath(name)))
            return QStringLiteral("cannot store ") + name;
        const QImage stored(m_pictures.filePath(name));
        if (stored.isNull())
            return QStringLiteral("there is no stored picture ") + name;
        const double far = differenceOf(now, stored.convertToFormat(QImage::Format_RGB32));
        if (far <= toleratedDifference)
            return {};
        now.save(QDir::current().filePath(name));
        return QStringLiteral("%1 % differ; see %2").arg(far * 100).arg(name);
    }

private:
    QDir m_pictures;
};

} // namespace turbolane::test
