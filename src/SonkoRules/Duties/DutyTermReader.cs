namespace SonkoRules.Duties;

/// <summary>Reads terms in words: a term, or one term and inside it another, parted by a comma or in brackets.</summary>
internal sealed class DutyTermReader
{
    /// <summary>Brackets within brackets: no plan has more than a pair, and each costs a level of calls.</summary>
    private const int MostBrackets = 50;

    private static readonly LocalizedText Known = new(
        "срок словами: «ежеквартально», «1 раз в 6 мес.», «2–3 квартал 2023 года», «2 полугодие 2023 г.», «2023–2024 гг.», "
        + "«март–май 2023 г.», «ежегодно в декабре», «с 01.02.2023 по 31.03.2023», «2023 год, не реже одного раза в квартал», "
        + "«постоянно», «по мере необходимости», «по отдельному плану», «в соответствии со сроками, определёнными иным лицом "
        + "(декабрь)»",
        "a term in words: \"quarterly\", \"every 6 months\", \"quarters 2–3 of 2023\", \"half 2 of 2023\", \"2023–2024\", "
        + "\"March–May 2023\", \"yearly in December\", \"from 2023-02-01 to 2023-03-31\", \"2023, at least once a quarter\", "
        + "\"constantly\", \"as needed\", \"by a separate plan\", \"on dates set by another (December)\"");

    private readonly DutyWords _words;

    private DutyTermReader(DutyWords words) => _words = words;

    public static OneOf<DutyTerm, WhyNot> Read(string text)
    {
        var words = new DutyWords(DutyToken.Split(text));
        var term = new DutyTermReader(words).Whole(0);
        return term is not null && words.IsAtEnd ? term : new WhyNot(Refused(text, words.Farthest));
    }

    private static InputError Refused(string text, DutyToken? token)
    {
        var piece = token is null ? string.Empty : text.Substring(token.Start, token.Length);
        var place = NumberText.Plain((token?.Start ?? text.Length) + 1);
        return new InputError(
            string.IsNullOrWhiteSpace(text) ? ErrorCode.Missing : ErrorCode.NotUnderstood,
            string.Empty,
            piece,
            token is null
                ? new($"«{text}»: после знака {NumberText.Plain(text.Length)} ожидается продолжение", $"\"{text}\": something is missing at its end")
                : new($"«{text}»: не понято «{piece}», знак {place}", $"\"{text}\": '{piece}' at character {place} is not understood"),
            Known);
    }

    /// <summary>A term up to the end or a closing bracket.</summary>
    private DutyTerm? Whole(int depth)
    {
        var outer = Piece(depth);
        if (outer is null) { return null; }

        if (_words.Take(","))
        {
            _words.Take("но", "but");
            return Piece(depth) is { } inner ? DutyTerm.Within(outer, inner) : null;
        }

        return _words.IsNext("(")
            ? InBrackets(depth) is { } inside ? DutyTerm.Within(outer, inside) : null
            : outer;
    }

    private DutyTerm? Piece(int depth) =>
        _words.IsNext("(") ? InBrackets(depth)
        : OtherTerms.TakeOthersSchedule(_words) ? Elsewhere(depth)
        : SimpleTerms.Read(_words);

    private DutyTerm? InBrackets(int depth)
    {
        if (depth >= MostBrackets || !_words.Take("(")) { return null; }

        var inside = Whole(depth + 1);
        return inside is not null && _words.Take(")") ? inside : null;
    }

    /// <summary>Somebody else's schedule, with the windows that it lies in where brackets name them.</summary>
    private DutyTerm? Elsewhere(int depth)
    {
        _words.TakeUntil("(", ")");
        if (!_words.IsNext("(")) { return new DutyTerm.Open(UndatedReason.SetElsewhere); }

        return InBrackets(depth) is { } frame ? DutyTerm.SetElsewhere(frame) : null;
    }
}
