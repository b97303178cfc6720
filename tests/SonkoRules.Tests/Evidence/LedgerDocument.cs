using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SonkoRules.Acts;

namespace SonkoRules.Tests.Evidence;

/// <summary>The ledger as the document docs/clauses.md.</summary>
internal static class LedgerDocument
{
    public static string Write()
    {
        var text = new StringBuilder();
        var rows = Ledger.Rows;
        text.Append(CultureInfo.InvariantCulture, $"""
            # Every clause of the order and what the library makes of it

            Generated from the code and compared with it by `LedgerTests`; do not edit. The list of clauses was read from the text
            of the order, without a look at the code. A clause is *computed* when an edition's parameters (or a reading) hold it
            and a public member uses them: the member is found in the compiled code. Beside such members stand the methods and
            properties of the rules whose doc comments name the clause; {Resting(rows)}. What is claimed of a member, its doc
            comment, its type's or that of the kind after "by" says by the number of the clause. A clause is a *type* when
            it says what a thing consists of, and *procedural* when there is nothing in it to compute. "By" names the kind within
            a list of parameters.

            {rows.Count} clauses: {Tally(rows)}. Editions:
            {string.Join("; ", SmolenskRules.History.Editions.Select(edition => $"{edition.Id} is {edition.Act}"))}.
            Readings are told in [readings.md](readings.md), slips of the text (D-…) by `Defects`.

            """);
        foreach (var section in rows.GroupBy(Section))
        {
            text.Append(CultureInfo.InvariantCulture, $"""

                ## {section.Key}

                | clause | what it says | in | kind | members, or why none | readings and slips |
                |---|---|---|---|---|---|

                """);
            foreach (var row in section)
            {
                var (law, open) = (row.Law, string.Join(", ", row.Readings.Concat(row.Slips)));
                text.Append($"| {law.Clause} | {law.What} | {In(law.Editions)} | {Kind(law.Kind)} | {Members(row)} | {open} |\n");
            }
        }

        text.Append('\n').Append(OutsideActs.Section());
        return text.ToString();
    }

    private static string Tally(IReadOnlyList<LedgerRow> rows) =>
        string.Join(", ", rows.CountBy(row => row.Law.Kind).OrderByDescending(kind => kind.Key)
            .Select(kind => $"{kind.Value} {Kind(kind.Key)}"));

    private static string Resting(IReadOnlyList<LedgerRow> rows) =>
        rows.Where(row => row.RestsOnWords).Select(row => row.Law.Clause).ToList() is { Count: > 0 } resting
            ? $"on those alone rests {string.Join(", ", resting)}"
            : "no clause rests on those alone";

    private static string Kind(ClauseKind kind) => kind.ToString().ToLowerInvariant();

    private static string Section(LedgerRow row) =>
        row.Law.Clause.Appendix > 0 ? "Appendix 1: the scoring methodology"
            : row.Law.Clause.IsWithin(Clause.Parse("1")) ? "1. General"
            : row.Law.Clause.IsWithin(Clause.Parse("2")) ? "2. The contest"
            : "3. The subsidy, its use and its return";

    private static string In(IReadOnlyList<string> editions) =>
        editions.Count == SmolenskRules.History.Editions.Count ? "all" : string.Join(", ", editions);

    private static string Members(LedgerRow row)
    {
        var stated = string.Join(", ", row.Stating.Select(member => $"`{member}`"));
        return row.Computing.Count > 0 ? string.Join("; ", row.Computing)
            : row.Law.Note is null ? stated
            : row.Stating.Count == 0 ? row.Law.Note
            : $"{row.Law.Note}; named by {stated}";
    }
}
