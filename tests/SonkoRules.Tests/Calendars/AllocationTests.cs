using System;
using NodaTime;
using SonkoRules.Calendars;

namespace SonkoRules.Tests.Calendars;

public sealed class AllocationTests
{
    private static readonly WorkingDayCalendar Calendar = Frozen.Plain;

    [Fact]
    public void No_question_allocates()
    {
        AskEverything();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answers = AskEverything();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.NotEqual(0, answers);
    }

    private static int AskEverything()
    {
        var date = new LocalDate(2020, 2, 29);
        var end = new LocalDate(2027, 6, 1);
        var sum = 0;
        for (var days = 1; days <= 1500; days += 7)
        {
            sum += Calendar.AddWorkingDays(date, days).Day + Calendar.AddWorkingDays(date, -days).Day;
            sum += Calendar.CountWorkingDays(date, end) + Calendar.WorkingDaysBetween(end, date);
            sum += Calendar.NextWorkingDay(date).Day + Calendar.PreviousWorkingDay(date).Day;
            sum += Calendar.WorkingDayOnOrAfter(date).Day + Calendar.WorkingDayOnOrBefore(date).Day;
            sum += Calendar.Describe(end.PlusDays(-days)).IsWorking ? 1 : 0;
            sum += Calendar.Describe(end.PlusDays(-days)).Kind.Source.Doubts.Count;
            sum += Calendar.IsWorkingDay(date) && Calendar.IsProvisional(date, end) ? 1 : 0;
            sum += Calendar.TryWorkingDayNumber(end, date, out var number) ? number : 0;
            sum += Calendar.TryAddWorkingDays(date, 1_000_000, out _) ? 1 : 0;
        }

        return sum;
    }
}
