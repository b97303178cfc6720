using System;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

public sealed class LegalActTests
{
    private static readonly LocalDate Day = new(2025, 4, 7);
    private static readonly ActRegistration NotStated = new ActRegistration.NotStated();

    [Fact]
    public void An_act_reads_as_its_date_and_number() =>
        Assert.Equal("07.04.2025 № 61-ОД", OddCulture.Run(() => new LegalAct(Day, "61-ОД", NotStated).ToString()));

    [Fact]
    public void Acts_are_equal_when_all_of_them_is_equal()
    {
        var act = new LegalAct(Day, "61-ОД", new ActRegistration.Stated(Day.PlusDays(1), "102/31-нр"));

        Assert.Equal(new LegalAct(Day, "61-ОД", new ActRegistration.Stated(Day.PlusDays(1), "102/31-нр")), act);
        Assert.NotEqual(new LegalAct(Day, "61-ОД", NotStated), act);
        Assert.NotEqual(act with { Date = Day.PlusDays(1) }, act);
    }

    [Fact]
    public void An_act_needs_a_number_and_a_registration()
    {
        Assert.Equal("Number", Assert.Throws<ArgumentException>(() => new LegalAct(Day, " ", NotStated)).ParamName);
        Assert.Equal("Number", Assert.Throws<ArgumentNullException>(() => new LegalAct(Day, null!, NotStated)).ParamName);
        Assert.Equal("Registration", Assert.Throws<ArgumentNullException>(() => new LegalAct(Day, "1", null!)).ParamName);
        Assert.Throws<ArgumentException>(() => new ActRegistration.Stated(Day, string.Empty));
    }

    [Fact]
    public void A_registration_is_matched_by_its_case()
    {
        ActRegistration stated = new ActRegistration.Stated(Day, "102/31-нр");

        Assert.Equal("102/31-нр", stated.Match(value => value.Number, _ => "none"));
        Assert.Equal("none", NotStated.Match(value => value.Number, _ => "none"));
        Assert.Equal("102/31-нр", Switched(stated));
        Assert.Equal("none", Switched(NotStated));
        Assert.Equal(NotStated, new ActRegistration.NotStated());
        Assert.Throws<ArgumentNullException>(() => stated.Match(null!, _ => 0));
        Assert.Throws<ArgumentNullException>(() => stated.Match(_ => 0, null!));
        Assert.Throws<ArgumentNullException>(() => stated.Switch(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => stated.Switch(_ => { }, null!));
    }

    private static string Switched(ActRegistration registration)
    {
        var seen = string.Empty;
        registration.Switch(value => seen += value.Number, _ => seen += "none");
        return seen;
    }
}
