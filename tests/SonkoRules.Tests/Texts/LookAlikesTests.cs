using SonkoRules.Texts;

namespace SonkoRules.Tests.Texts;

public sealed class LookAlikesTests
{
    // Е, Т, с, Ѕ are Cyrillic here.
    [Theory]
    [InlineData("Е3", "E3")]
    [InlineData("R-ТIE", "R-TIE")]
    [InlineData("с1", "c1")]
    [InlineData("E3", "E3")]
    [InlineData("балл", "бaлл")]
    [InlineData("", "")]
    public void Letters_that_look_Latin_become_so(string text, string folded) => Assert.Equal(folded, LookAlikes.Fold(text));

    [Theory]
    [InlineData("Е3", "буква «Е» — русская, а не латинская", "the letter Е is Cyrillic, not Latin")]
    [InlineData("R-ТОE", "буквы «Т», «О» — русские, а не латинские", "the letters Т, О are Cyrillic, not Latin")]
    public void A_code_with_them_is_told(string text, string russian, string english)
    {
        var note = LookAlikes.Note(text)!;
        Assert.Equal((russian, english), (note.Russian, note.English));
    }

    [Theory]
    [InlineData("E3")]
    [InlineData("третья")]
    [InlineData("СОНКО")]
    [InlineData("критерий 7")]
    [InlineData("")]
    public void A_text_that_is_of_one_alphabet_is_left_alone(string text) => Assert.Null(LookAlikes.Note(text));
}
