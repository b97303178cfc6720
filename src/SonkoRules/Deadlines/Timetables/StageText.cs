namespace SonkoRules.Deadlines;

/// <summary>What happens at a stage, where the words of its term do not say it.</summary>
internal static class StageText
{
    public static LocalizedText Of(ContestStage stage, Deadline? deadline) =>
        stage switch
        {
            ContestStage.AcceptanceOpens => new("начало приёма заявок", "the first day of acceptance"),
            ContestStage.AcceptanceEnds => new("окончание приёма заявок", "the last day of acceptance"),
            ContestStage.ExplanationRequests => new(
                "последний день для запроса о разъяснениях", "the last day to request explanations"),
            ContestStage.ReviewEnds => new("окончание рассмотрения заявок", "the end of the review"),
            ContestStage.ResultsProtocol => new("подписание протокола подведения итогов конкурса", "signing of the results protocol"),
            ContestStage.FirstQuarterReport => Quarter(deadline, "I"),
            ContestStage.SecondQuarterReport => Quarter(deadline, "II"),
            ContestStage.ThirdQuarterReport => Quarter(deadline, "III"),
            ContestStage.FourthQuarterReport => Quarter(deadline, "IV"),
            _ => deadline!.What,
        };

    private static LocalizedText Quarter(Deadline? deadline, string number) =>
        new(deadline!.What.Russian + " за " + number + " квартал", deadline.What.English + " for quarter " + number);
}
