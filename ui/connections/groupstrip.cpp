// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/groupstrip.h"

#include "ui/kit/filterchip.h"
#include "ui/kit/flowlayout.h"
#include "ui/text.h"

namespace turbolane::ui {

GroupStrip::GroupStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("groups"));
    new FlowLayout(6, this);
    hide();
}

void GroupStrip::show(const std::vector<Scene> &scenes)
{
    if (scenes == m_scenes)
        return;
    m_scenes = scenes;
    qDeleteAll(findChildren<FilterChip *>());
    for (const Scene &scene : m_scenes) {
        auto *chip = new FilterChip(text::fromStd(scene.name), this);
        const int count = int(scene.members.size());
        chip->setObjectName(QStringLiteral("group-") + text::fromStd(scene.name));
        chip->setCheckable(false);
        chip->setGlyph({.name = "zap", .stroke = 2});
        chip->setToolTip(text::counted(tr("%n connection(s)", nullptr, count), count));
        chip->setAccessibleName(tr("Choose the group %1").arg(text::fromStd(scene.name)));
        layout()->addWidget(chip);
        connect(chip, &FilterChip::clicked, this,
                [this, members = scene.members] { emit chosen(members); });
    }
    setVisible(!m_scenes.empty());
}

} // namespace turbolane::ui
