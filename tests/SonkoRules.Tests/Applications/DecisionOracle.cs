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
        var forGood = grounds.Where(ground => !ground.Mendable).Select(ground => ground.Rejects).Order().ToArray();
        var returns = grounds.Select(ground => ground.Returns).Where(clause => clause != "").Order().ToArray();
        if (state.Rework == "awaited")
        {
            return forGood.Length > 0 ? ("Rejected", forGood) : ("ReturnedForRework", returns);
        }

        var back = state.Rework == "resubmitted";
        var canReturn = state.MayReturn && !(back && readings.RepeatedReturns == RepeatedReturns.Once);
        if (back && !canReturn && readings.UnmendedLack == UnmendedLack.CountsAsNotFiled
            && grounds.Any(ground => ground.Returns == "2.11.1" && ground.Rejects == ""))
        {
            return ("NotFiled", returns);
        }

        var asked = canReturn && returns.Contains("2.11.4") && readings.OwnNotice == OwnNotice.Returned;
        var mendedFirst = canReturn && readings.CurableFlaws == CurableFlaws.ReturnedFirst;
        if (grounds.Any(ground => ground.Rejects != ""
            && (!ground.Mendable || !(asked || (mendedFirst && ground.Returns != "")))))
        {
            return ("Rejected", [.. grounds.Select(ground => ground.Rejects).Where(clause => clause != "").Order()]);
        }

        return canReturn && returns.Length > 0 ? ("ReturnedForRework", returns) : ("Proper", []);
    }

    private static IEnumerable<(string Returns, string Rejects, bool Mendable)> Grounds(
        ApplicationState state, bool firstEdition, Readings readings) =>
        Clauses(state, firstEdition, readings).Select(ground => (
            ground.Returns,
            ground.Rejects,
            ground.Rejects is not ("2.17.1" or "2.17.5" or "2.17.6" or "2.17.7")));

    private static IEnumerable<(string Returns, string Rejects)> Clauses(
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

        var defects = (state.CharterAttached && !state.CharterMeetsRequirements!.Value ? 1 : 0)
            + (state.DirectionListed!.Value ? 0 : 1)
            + (state.Signature!.Value ? 0 : 1);
        foreach (var (attached, good) in new[]
        {
            (state.CertificateAttached, state.CertificateFresh!.Value), (state.VideoAttached, state.VideoClear!.Value),
        })
        {
            var weighs = readings.OptionalDefects == OptionalDefects.AGround;
            defects += attached && !good && weighs ? 1 : 0;
            if (firstEdition && readings.OptionalDocuments == OptionalDocuments.Literal
                && (!attached || (!good && !weighs)))
            {
                yield return ("", "2.17.2");
            }
        }

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

        if (state.Rework == "none" ? state.AskedFor!.Value : state.Rework == "resubmitted" && state.AskedAgain)
        {
            yield return ("2.11.4", "");
        }
    }
}
