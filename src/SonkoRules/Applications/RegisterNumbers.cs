namespace SonkoRules.Applications;

/// <summary>The control digits of the numbers by which registers know a legal entity.</summary>
internal static class RegisterNumbers
{
    private const int RegistrationLength = 13;
    private const int TaxpayerLength = 10;

    private static readonly int[] TaxpayerWeights = [2, 4, 10, 3, 5, 9, 4, 6, 8];

    /// <summary>ОГРН: the last digit is the last one of what the number of the others leaves when divided by 11.</summary>
    public static bool IsRegistrationNumber(string text)
    {
        if (!IsDigits(text, RegistrationLength)) { return false; }

        var rest = 0;
        for (var i = 0; i < RegistrationLength - 1; i++)
        {
            rest = ((rest * 10) + Digit(text, i)) % 11;
        }

        return rest % 10 == Digit(text, RegistrationLength - 1);
    }

    /// <summary>ИНН of a legal entity: the last digit is that of the weighted sum of the others, by 11.</summary>
    public static bool IsTaxpayerNumber(string text)
    {
        if (!IsDigits(text, TaxpayerLength)) { return false; }

        var sum = 0;
        for (var i = 0; i < TaxpayerWeights.Length; i++)
        {
            sum += TaxpayerWeights[i] * Digit(text, i);
        }

        return sum % 11 % 10 == Digit(text, TaxpayerLength - 1);
    }

    private static int Digit(string text, int index) => text[index] - '0';

    private static bool IsDigits(string text, int length) =>
        text.Length == length && text.All(character => character is >= '0' and <= '9');
}
