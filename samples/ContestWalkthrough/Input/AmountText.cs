using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Amounts as a spreadsheet writes them: digits, then a comma or a point and one or two digits. Groups are refused:
/// 1,530 is one rouble fifty-three here and fifteen hundred and thirty there.
/// </summary>
internal static class AmountText
{
    private static readonly Rubles Greatest = Rubles.From(999_999_999_999.99m);

    public static LocalizedText Expected(Rubles least) => new(
        $"сумма в рублях от {Comma(least)} до {Comma(Greatest)} цифрами без пробелов, "
            + "копейки — после запятой или точки",
        $"an amount in roubles from {least} to {Greatest} in digits without groups, kopecks after a comma or a point");

    public static bool TryRead(string text, out Rubles amount) =>
        Rubles.TryParse(text.Replace(',', '.'), out amount) && amount <= Greatest;

    private static string Comma(Rubles amount) => amount.ToString().Replace('.', ',');
}
