namespace SonkoRules.Office.Cells;

/// <summary>Gathers what is wrong with tables, and what was guessed, so that all of it is told at once, in the order of
/// the tables.</summary>
internal sealed class FieldFaults
{
    /// <summary>As many as a document lists.</summary>
    private const int Most = 1000;

    private readonly List<Origin> _order = [];
    private readonly List<(Field Field, LocalizedText Expected)> _faults = [];
    private readonly List<(Field Field, LocalizedText Text)> _remarks = [];

    public bool Any => _faults.Count > 0;

    /// <summary>Tables that come first are told of first.</summary>
    public void Follow(Origin table)
    {
        if (!_order.Contains(table))
        {
            _order.Add(table);
        }
    }

    public void Add(Field field, LocalizedText expected)
    {
        Follow(field.From);
        _faults.Add((field, expected));
    }

    /// <summary>Says what was guessed or left out; once, however often it is said.</summary>
    public void Remark(Field field, LocalizedText text)
    {
        Follow(field.From);
        if (!_remarks.Contains((field, text)))
        {
            _remarks.Add((field, text));
        }
    }

    /// <summary>What was guessed, by table, line and column.</summary>
    public Sequence<TableRemark> Remarks() =>
        InOrder(_remarks).Take(Most).Select(one => new TableRemark(one.Field.Place, one.What)).ToSequence();

    /// <summary>The faults by table, line and column.</summary>
    public WhyNot Refused()
    {
        var errors = InOrder(_faults).Take(Most).Select(fault => Error(fault.Field.Place, fault.Field.Text, fault.What)).ToList();
        var rest = _faults.Count - errors.Count;
        if (rest > 0)
        {
            errors.Add(Error(_order[_order.Count - 1].File, string.Empty, new(
                FormattableString.Invariant($"не показано ошибок: {rest}"), FormattableString.Invariant($"errors beyond these: {rest}"))));
        }

        return new WhyNot(errors.ToSequence());
    }

    private static InputError Error(string place, string value, LocalizedText expected) =>
        new(
            ErrorCode.CellUnfit,
            place,
            value,
            value.Length == 0 ? new("не заполнено", "nothing stands here") : new($"«{value}»", $"'{value}'"),
            LookAlikes.Note(value) is { } note
                ? new(expected.Russian + "; " + note.Russian, expected.English + "; " + note.English)
                : expected);

    private IEnumerable<(Field Field, LocalizedText What)> InOrder(IEnumerable<(Field Field, LocalizedText What)> all) =>
        all.OrderBy(one => _order.IndexOf(one.Field.From)).ThenBy(one => one.Field.Line).ThenBy(one => one.Field.Column);
}
