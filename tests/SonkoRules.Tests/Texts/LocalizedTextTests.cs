using System;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class LocalizedTextTests
{
    [Fact]
    public void A_text_speaks_the_language_asked_for()
    {
        var text = new LocalizedText("да", "yes");

        Assert.Equal("да", text.In(Language.Russian));
        Assert.Equal("yes", text.In(Language.English));
        Assert.Equal("да", text.In(default));
        Assert.Equal("yes", text.ToString());
        Assert.Equal(new LocalizedText("да", "yes"), text);
        Assert.NotEqual(new LocalizedText("да", "no"), text);
    }

    [Fact]
    public void A_text_worded_for_each_language_asks_once_for_each() =>
        Assert.Equal(
            new LocalizedText("Russian", "English"), LocalizedText.Of(language => language.ToString()));

    [Fact]
    public void Null_and_an_unknown_language_are_refused()
    {
        Assert.Equal("Russian", Assert.Throws<ArgumentNullException>(() => new LocalizedText(null!, "yes")).ParamName);
        Assert.Equal("English", Assert.Throws<ArgumentNullException>(() => new LocalizedText("да", null!)).ParamName);
        Assert.Equal(
            "language", Assert.Throws<ArgumentOutOfRangeException>(() => new LocalizedText("а", "a").In((Language)2)).ParamName);
    }
}
