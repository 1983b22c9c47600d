// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "ui/billing/billoutline.h"
#include "ui/text.h"
#include "ui/trouble.h"
#include "ui/turbo/turbowords.h"
#include "ui/words.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <array>

using namespace turbolane;

namespace {

struct Spoken {
    const char *code;
    int pluralForms;
    int formsInWords; ///< the first of them, which may say "two days" without a figure
    bool isWhole; ///< every sentence has to be there; otherwise they are counted until a release
};

constexpr std::array languages{
    Spoken{.code = "de", .pluralForms = 2, .formsInWords = 0, .isWhole = true},
    Spoken{.code = "ar", .pluralForms = 6, .formsInWords = 3, .isWhole = false},
};

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one a plural form
    bool isCounted = false;
    bool isFinished = true;

    QString key() const { return QStringList{context, source, comment}.join(QLatin1String(" | ")); }
};

void readTranslation(QXmlStreamReader &xml, Message *message)
{
    message->isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message->isCounted) {
        message->forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message->forms.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}, .comment = {}, .forms = {}};
    message.isCounted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, &message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// The messages of a .ts file; none if it cannot be read.
QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    QString context;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QList<Message> translatedTo(const Spoken &language)
{
    return messagesOf(
        QStringLiteral(TRANSLATIONS "/turbolane_%1.ts").arg(QLatin1String(language.code)));
}

QList<Message> collected()
{
    return messagesOf(QStringLiteral(COLLECTED));
}

/// "%1", "%2", "%n", in order of their names, each as often as it stands there.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%L?([0-9]+|n)"));
    QStringList found;
    for (const QRegularExpressionMatch &match : form.globalMatch(text))
        found.append(match.captured(0));
    found.sort();
    return found;
}

/// What is wrong with one translation; empty if nothing is.
QString faultOf(const Message &message, const QString &form, bool mayBeInWords)
{
    if (form.trimmed().isEmpty() != message.source.trimmed().isEmpty())
        return QStringLiteral("nothing is written");
    if (QStringList found = placeholdersOf(form); found != placeholdersOf(message.source)) {
        if (mayBeInWords)
            found.append(QStringLiteral("%n"));
        if (found != placeholdersOf(message.source))
            return QStringLiteral("other placeholders");
    }
    if (form.count(u'&') != message.source.count(u'&'))
        return QStringLiteral("other access keys");
    if (form.count(u'\n') != message.source.count(u'\n'))
        return QStringLiteral("other lines");
    if (form.startsWith(u' ') != message.source.startsWith(u' ')
        || form.endsWith(u' ') != message.source.endsWith(u' '))
        return QStringLiteral("another space at an end");
    if (form.endsWith(u'.') != message.source.endsWith(u'.'))
        return QStringLiteral("another end of the sentence");
    if (form.contains(QLatin1String("(s)")))
        return QStringLiteral("an English plural");
    return {};
}

QString faultOf(const Message &message, const Spoken &language)
{
    if (!message.isFinished)
        return QStringLiteral("not finished");
    if (message.forms.size() != (message.isCounted ? language.pluralForms : 1))
        return QStringLiteral("not every plural form");
    for (int place = 0; place < message.forms.size(); ++place) {
        const bool mayBeInWords = message.isCounted && place < language.formsInWords;
        const QString &form = message.forms.at(place);
        if (const QString fault = faultOf(message, form, mayBeInWords); !fault.isEmpty())
            return QStringLiteral("%1: %2").arg(fault, form);
    }
    return {};
}

/// Writes dates itself: these patterns may end in a point where English has none.
bool isPattern(const Message &message)
{
    return message.source == QLatin1String("d MMM") || message.source == QLatin1String("ddd d");
}

/// Sentences of the sources that a language lacks, and those that nobody says any more.
QStringList gapsOf(const Spoken &language)
{
    QStringList inSources;
    for (const Message &message : collected())
        inSources.append(message.key());
    QStringList translated;
    for (const Message &message : translatedTo(language))
        translated.append(message.key());
    QStringList gaps;
    for (const QString &key : inSources)
        if (!translated.contains(key))
            gaps.append(key + QLatin1String(": run update_translations"));
    for (const QString &key : translated)
        if (!inSources.contains(key))
            gaps.append(key + QLatin1String(": nobody says this any more"));
    return gaps;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everySentenceOfTheSourcesIsTranslated_data();
    void everySentenceOfTheSourcesIsTranslated();
    void everyTranslationIsFinished_data();
    void everyTranslationIsFinished();
    void aFaultIsSeen_data();
    void aFaultIsSeen();
    void theFirstLanguageItKnowsIsSpoken_data();
    void theFirstLanguageItKnowsIsSpoken();
    void arabicIsWrittenInLatinDigits_data();
    void arabicIsWrittenInLatinDigits();
    void theProgramSpeaksGerman();
    void theProgramSpeaksArabic();
};

void TestTranslations::everySentenceOfTheSourcesIsTranslated_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < languages.size(); ++place)
        QTest::newRow(languages.at(place).code) << int(place);
}

void TestTranslations::everySentenceOfTheSourcesIsTranslated()
{
    QFETCH(int, place);
    const Spoken &language = languages.at(std::size_t(place));
    QVERIFY(collected().size() > 500);
    const QStringList gaps = gapsOf(language);
    if (language.isWhole)
        QCOMPARE(gaps.join(u'\n'), QString());
    qsizetype unfinished = gaps.size();
    for (const Message &message : translatedTo(language))
        unfinished += message.isFinished ? 0 : 1;
    if (unfinished > 0)
        qInfo("%s: %d sentences are to be translated before a release", language.code,
              int(unfinished));
}

void TestTranslations::everyTranslationIsFinished_data()
{
    QTest::addColumn<QString>("fault");
    for (const Spoken &language : languages)
        for (const Message &message : translatedTo(language))
            if (!isPattern(message) && (message.isFinished || language.isWhole))
                QTest::newRow(
                    qPrintable(QLatin1String(language.code) + QLatin1String(": ") + message.key()))
                    << faultOf(message, language);
}

void TestTranslations::everyTranslationIsFinished()
{
    QFETCH(QString, fault);
    QCOMPARE(fault, QString());
}

void TestTranslations::aFaultIsSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("isCounted");
    QTest::addColumn<bool>("isFinished");
    const auto one = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    const auto row = [](const char *name, const char *source, const QStringList &forms,
                        bool isCounted = false, bool isFinished = true) {
        QTest::newRow(name) << QString::fromUtf8(source) << forms << isCounted << isFinished;
    };
    row("not finished", "Order", one("Auftrag"), false, false);
    row("empty", "Order", one(""));
    row("a placeholder lost", "%1 of %2", one("%1 von"));
    row("a placeholder twice", "%1 of %2", one("%1 von %1"));
    row("an access key lost", "&Order", one("Auftrag"));
    row("one plural form", "%n port(s)", one("%n Ports"), true);
    row("a number lost", "%n port(s)", {QStringLiteral("ein Port"), QStringLiteral("%n Ports")},
        true);
    row("an English plural", "%n port(s)",
        {QStringLiteral("%n Port(s)"), QStringLiteral("%n Ports")}, true);
    row("a full stop lost", "Nothing was charged.", one("Nichts wurde berechnet"));
    row("a space lost", " ms", one("ms"));
    row("a line lost", "one\ntwo", one("eins zwei"));
}

void TestTranslations::aFaultIsSeen()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(bool, isCounted);
    QFETCH(bool, isFinished);
    const Message message{.context = {},
                          .source = source,
                          .comment = {},
                          .forms = forms,
                          .isCounted = isCounted,
                          .isFinished = isFinished};
    QVERIFY(!faultOf(message, languages.front()).isEmpty());
}

void TestTranslations::theFirstLanguageItKnowsIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    const auto row = [](const char *name, const QStringList &wanted, const char *spoken) {
        QTest::newRow(name) << wanted << QString::fromLatin1(spoken);
    };
    const QString german = QStringLiteral("de-DE");
    const QString english = QStringLiteral("en-GB");
    const QString tongan = QStringLiteral("to-TO");
    row("German", {german}, "de");
    row("German of Austria", {QStringLiteral("de-AT")}, "de");
    row("English before German", {english, german}, "");
    row("German before English", {german, english}, "de");
    row("one unknown, then German", {tongan, german}, "de");
    row("one unknown", {tongan}, "");
    row("Arabic of Egypt", {QStringLiteral("ar-EG")}, "ar");
    row("none", {}, "");
}

void TestTranslations::theFirstLanguageItKnowsIsSpoken()
{
    QFETCH(QStringList, wanted);
    QTEST(app::Language::spokenOf(wanted), "spoken");
}

void TestTranslations::arabicIsWrittenInLatinDigits_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *system, const char *written) {
        QTest::newRow(system) << QString::fromLatin1(system) << QString::fromLatin1(written);
    };
    row("ar_EG", "ar_AE");
    row("ar_SA", "ar_AE");
    row("ar_MA", "ar_MA");
    row("en_GB", "en_GB");
    row("fa_IR", "fa_IR");
}

void TestTranslations::arabicIsWrittenInLatinDigits()
{
    QFETCH(QString, system);
    const QLocale before;
    app::Language language;
    language.speak(QLocale(system));
    const QString written = QLocale().name();
    QLocale::setDefault(before);
    QTEST(written, "written");
}

/// The way the program does it; what is installed goes with the Language that did it.
void TestTranslations::theProgramSpeaksGerman()
{
    const Money perHour = *Money::parse("0.15", Currency::of("EUR"));
    QCOMPARE(ui::words::of(ProductState::Active), QStringLiteral("Up"));
    app::Language language;
    language.speak(app::Language::localeFor(ui::LanguageChoice::German));

    QCOMPARE(ui::words::of(ProductState::Active), QStringLiteral("In Betrieb"));
    QCOMPARE(ui::text::bandwidth(Bandwidth::mbps(2'500)), QStringLiteral("2,5\u00a0Gbit/s"));
    QCOMPARE(ui::text::perHour(perHour), QStringLiteral("0,15\u00a0€ pro Stunde"));
    QCOMPARE(ui::text::tenths(Millis(12'400)), QStringLiteral("12,4\u00a0s"));
    QCOMPARE(ui::text::age(Seconds(1)), QStringLiteral("1 Sekunde"));
    QCOMPARE(ui::text::age(Seconds(59)), QStringLiteral("59 Sekunden"));
    QCOMPARE(ui::troubleOf(ErrorCode::VlanTaken, ui::Deed::Order, {}).next,
             QStringLiteral("Wählen Sie ein anderes VLAN."));
    QCOMPARE(ui::turboPressWords().below, QStringLiteral("Drücken zum Start"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestTranslations::theProgramSpeaksArabic()
{
    app::Language language;
    language.speak(app::Language::localeFor(ui::LanguageChoice::Arabic));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    const auto plain = [](QString words) {
        return words.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(ui::words::of(ProductState::Active), QStringLiteral("يعمل"));
    QCOMPARE(plain(ui::text::bandwidth(Bandwidth::mbps(12'500))), QStringLiteral("12.5 Gbps"));
    QCOMPARE(plain(ui::text::perHour(*Money::parse("0.15", Currency::of("EUR")))),
             QStringLiteral("0.15 € في الساعة"));
    QCOMPARE(plain(ui::text::duration(Millis(5'400'000))), QStringLiteral("1 س 30 د"));
    QCOMPARE(ui::text::age(Seconds(86'400)), QStringLiteral("يوم واحد"));
    QCOMPARE(ui::text::age(2 * Seconds(86'400)), QStringLiteral("يومين"));
    QCOMPARE(ui::text::age(7 * Seconds(86'400)), QStringLiteral("7 أيام"));
    QCOMPARE(ui::text::age(41 * Seconds(86'400)), QStringLiteral("41 يومًا"));
    QCOMPARE(ui::text::age(100 * Seconds(86'400)), QStringLiteral("100 يوم"));
    QCOMPARE(ui::turboPressWords().below, QStringLiteral("اضغط للتعزيز"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
