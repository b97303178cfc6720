using System;
using System.Linq;
using NodaTime;
using SonkoRules.Procedure;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Procedure;

/// <summary>Clause 2.3 lists nineteen things.</summary>
public sealed class AnnouncementTests
{
    private static readonly ContestProcedure Procedure =
        SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Procedure;

    private static readonly AnnouncementItem[] All = Enum.GetValues<AnnouncementItem>();

    [Fact]
    public void What_is_not_stated_is_missing()
    {
        Assert.Equal(19, All.Length);
        Assert.True(Procedure.CheckAnnouncement(All.Reverse().ToSequence()).IsComplete);
        foreach (var item in All)
        {
            var report = Procedure.CheckAnnouncement(All.Where(each => each != item).Append(All[0]).ToSequence());

            Assert.Equal(item == All[0] ? [] : [item], report.Missing);
            Assert.Equal(All, report.Stated.Concat(report.Missing).Order());
        }
    }

    [Fact]
    public void What_is_missing_is_told_item_by_item()
    {
        var report = Procedure.CheckAnnouncement(
            All.Except([AnnouncementItem.Evasion, AnnouncementItem.Telephone]).ToSequence());

        Assert.Equal(
            """
            В объявлении отсутствуют сведения: 2 из 19 [п. 2.3]
              условия признания победителя уклонившимся от заключения соглашения
              номер телефона и сроки консультаций
            """,
            report.Explain().ToText(Language.Russian));
        Assert.Equal("The announcement lacks 2 of 19 items [cl. 2.3]", report.ToString());
        Assert.Equal(
            "Объявление содержит все сведения [п. 2.3]",
            Procedure.CheckAnnouncement(All.ToSequence()).Explain().ToText(Language.Russian));
    }
}
