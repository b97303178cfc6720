using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;

namespace SonkoRules.Tests.Applications;

/// <summary>The decision once more, for an application of which everything is known, written from the order.</summary>
internal static class DecisionOracle
{
    public static (string Case, string[] Clauses) Decide(ApplicationState state, bool firstEdition, Readings readings)
    {
        if (state.Rework is "overdue" or "resubmitted late")
        {
            return ("NotFiled", []);
        }

        var grounds = Grounds(state, firstEdition, readings).ToArray();
        if (state.Rework == "resubmitted" && grounds.Any(ground => ground.Returns != "" && ground.Rejects == ""))
        {
            return ("NotFiled", [.. grounds.Select(ground => ground.Returns).Where(clause => clause != "").Order()]);
        }

        var mayMend = state.Rework == "awaited" || (state.Rework == "none" && state.MayReturn);
        var mendedFirst = mayMend && readings.CurableFlaws == CurableFlaws.ReturnedFirst;
        if (grounds.Any(ground => ground.Rejects != "" && !(ground.Returns != "" && mendedFirst)))
        {
            return ("Rejected", [.. grounds.Select(ground => ground.Rejects).Where(clause => clause != "").Order()]);
        }

        var returns = grounds.Select(ground => ground.Returns).Where(clause => clause != "").Order().ToArray();
        return (state.Rework, returns.Length > 0, mayMend) switch
        {
            ("awaited", _, _) => ("ReturnedForRework", returns),
            (_, true, true) => ("ReturnedForRework", returns),
            _ => ("Proper", []),
        };
    }

    private static IEnumerable<(string Returns, string Rejects)> Grounds(
        ApplicationState state, bool firstEdition, Readings readings)
    {
        if (!state.Eligible!.Value)
        {
            yield return ("", "2.17.1");
        }

        if (!state.CharterAttached || !state.CharterComplete!.Value)
        {
            yield return ("2.11.1", firstEdition ? "" : "2.17.2");
        }

        if (!state.SignerInRegister!.Value && !state.AttorneyAttached)
        {
            yield return ("", "2.17.2");
        }

        if (!state.ProjectWhole!.Value)
        {
            yield return ("", "2.17.2");
        }

        foreach (var attached in new[] { state.CertificateAttached, state.VideoAttached })
        {
            if (!attached && firstEdition && readings.OptionalDocuments == OptionalDocuments.Literal)
            {
                yield return ("", "2.17.2");
            }
        }

        var defects = (state.CharterAttached && !state.CharterMeetsRequirements!.Value ? 1 : 0)
            + (state.CertificateAttached && !state.CertificateFresh!.Value ? 1 : 0)
            + (state.DirectionListed!.Value ? 0 : 1)
            + (state.Signature!.Value ? 0 : 1);
        for (var i = 0; i < defects; i++)
        {
            yield return ("2.11.2", "2.17.3");
        }

        if (!state.Reliable!.Value)
        {
            yield return ("2.11.3", "2.17.4");
        }

        if (state.Late)
        {
            yield return ("", "2.17.5");
        }

        // What is filed a second before or after a late application is late too.
        if (readings.Duplicates switch
        {
            Duplicates.AllRejected => !state.Late && (state.HasEarlier || state.HasLater),
            Duplicates.AllButFirst => state.HasEarlier,
            _ => state.HasEarlier || state.HasLater || state.HasLateOther,
        })
        {
            yield return ("", "2.17.6");
        }

        if (state.RecentBreach!.Value)
        {
            yield return ("", "2.17.7");
        }

        if (state.AskedFor!.Value && state.Rework == "none")
        {
            yield return ("2.11.4", "");
        }
    }
}
