using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Acts;

public sealed class DefectsTests
{
    [Fact]
    public void Ids_are_unique_and_tell_defects_from_readings()
    {
        var ids = Defects.All.Select(defect => defect.Id).ToList();

        Assert.Equal(21, ids.Distinct().Count());
        Assert.Equal(21, ids.Count);
        Assert.All(ids, id => Assert.StartsWith("D-", id, StringComparison.Ordinal));
        Assert.All(Defects.All, defect => Assert.Equal(defect.Id, defect.ToString()));
    }

    [Fact]
    public void They_stand_in_the_order_of_the_document()
    {
        var first = Defects.All.Select(defect => defect.Clauses[0]).ToList();

        Assert.Equal(first.OrderBy(clause => clause), first);
        Assert.All(
            Defects.All,
            defect => Assert.Equal(defect.Clauses.Distinct().OrderBy(clause => clause), defect.Clauses));
    }

    [Fact]
    public void Each_is_told_in_both_languages() =>
        Assert.All(Defects.All, defect => Wording.IsSaidInBothLanguages(defect.Text));

    [Fact]
    public void A_defect_needs_an_id_a_clause_and_a_text()
    {
        var text = new LocalizedText("Так.", "So.");

        Assert.Throws<ArgumentException>(() => new Defect(" ", "1.6", text));
        Assert.Throws<ArgumentException>(() => new Defect("D-X", string.Empty, text));
        Assert.Throws<FormatException>(() => new Defect("D-X", "B", text));
        Assert.Throws<ArgumentNullException>(() => new Defect("D-X", "1.6", null!));
    }
}
