namespace SonkoRules.Acts;

/// <summary>The ids of the readings, as the catalogue and every result name them.</summary>
public static class ReadingIds
{
    /// <summary>The reading R-EDITION.</summary>
    public const string Edition = "R-EDITION";

    /// <summary>The reading R-TRANSITION.</summary>
    public const string Transition = "R-TRANSITION";

    /// <summary>The reading R-DATE.</summary>
    public const string Date = "R-DATE";

    /// <summary>The reading R-TWO-YEARS.</summary>
    public const string TwoYears = "R-TWO-YEARS";

    /// <summary>The reading R-REGION.</summary>
    public const string Region = "R-REGION";

    /// <summary>The reading R-YEAR-BACK.</summary>
    public const string YearBack = "R-YEAR-BACK";

    /// <summary>The reading R-YEAR.</summary>
    public const string Year = "R-YEAR";

    /// <summary>The reading R-BRANCH.</summary>
    public const string Branch = "R-BRANCH";

    /// <summary>The reading R-PAY.</summary>
    public const string Pay = "R-PAY";

    /// <summary>The reading R-REWORK.</summary>
    public const string Rework = "R-REWORK";

    /// <summary>The reading R-NOTICE.</summary>
    public const string Notice = "R-NOTICE";

    /// <summary>The reading R-RETURNS.</summary>
    public const string Returns = "R-RETURNS";

    /// <summary>The reading R-UNMENDED.</summary>
    public const string Unmended = "R-UNMENDED";

    /// <summary>The reading R-MOMENT.</summary>
    public const string Moment = "R-MOMENT";

    /// <summary>The reading R-LATE.</summary>
    public const string Late = "R-LATE";

    /// <summary>The reading R-DUPLICATE.</summary>
    public const string Duplicate = "R-DUPLICATE";

    /// <summary>The reading R-DOCS.</summary>
    public const string Docs = "R-DOCS";

    /// <summary>The reading R-OPTIONAL.</summary>
    public const string Optional = "R-OPTIONAL";

    /// <summary>The reading R-PANEL.</summary>
    public const string Panel = "R-PANEL";

    /// <summary>The reading R-GRID.</summary>
    public const string Grid = "R-GRID";

    /// <summary>The reading R-BANDS.</summary>
    public const string Bands = "R-BANDS";

    /// <summary>The reading R-ROUND.</summary>
    public const string Round = "R-ROUND";

    /// <summary>The reading R-HALF.</summary>
    public const string Half = "R-HALF";

    /// <summary>The reading R-TIE.</summary>
    public const string Tie = "R-TIE";

    /// <summary>The reading R-VIDEO.</summary>
    public const string Video = "R-VIDEO";

    /// <summary>The reading R-FILL.</summary>
    public const string Fill = "R-FILL";

    /// <summary>The reading R-KOPECK.</summary>
    public const string Kopeck = "R-KOPECK";

    /// <summary>The reading R-MINIMUM.</summary>
    public const string Minimum = "R-MINIMUM";

    /// <summary>The reading R-NOBODY.</summary>
    public const string Nobody = "R-NOBODY";

    /// <summary>The reading R-OFFER.</summary>
    public const string Offer = "R-OFFER";

    /// <summary>The reading R-REFUSER.</summary>
    public const string Refuser = "R-REFUSER";

    /// <summary>The reading R-FIT.</summary>
    public const string Fit = "R-FIT";

    /// <summary>The reading R-REMAINDER.</summary>
    public const string Remainder = "R-REMAINDER";

    /// <summary>The reading R-SEVERAL.</summary>
    public const string Several = "R-SEVERAL";

    /// <summary>The reading R-CURE.</summary>
    public const string Cure = "R-CURE";

    /// <summary>The reading R-FOUND.</summary>
    public const string Found = "R-FOUND";

    /// <summary>The reading R-PROCEDURE.</summary>
    public const string Procedure = "R-PROCEDURE";

    /// <summary>The reading R-OFF-PURPOSE.</summary>
    public const string OffPurpose = "R-OFF-PURPOSE";

    /// <summary>The reading R-UNMET.</summary>
    public const string Unmet = "R-UNMET";

    /// <summary>The reading R-LATE-SIGNING.</summary>
    public const string LateSigning = "R-LATE-SIGNING";

    /// <summary>The reading R-FROM.</summary>
    public const string From = "R-FROM";

    /// <summary>The reading R-START.</summary>
    public const string Start = "R-START";

    /// <summary>The reading R-SHIFT.</summary>
    public const string Shift = "R-SHIFT";

    /// <summary>The reading R-SPAN.</summary>
    public const string Span = "R-SPAN";

    /// <summary>The reading R-BACK.</summary>
    public const string Back = "R-BACK";

    /// <summary>The reading R-BEFORE.</summary>
    public const string Before = "R-BEFORE";

    /// <summary>The reading R-WINDOW.</summary>
    public const string Window = "R-WINDOW";

    /// <summary>The reading .</summary>
    public const string ProtocolTerm = "R-2.25";

    /// <summary>The reading R-Q4.</summary>
    public const string FourthQuarter = "R-Q4";

    /// <summary>The reading R-UNTIL.</summary>
    public const string Until = "R-UNTIL";

    /// <summary>The reading R-DECREE-DAYS.</summary>
    public const string DecreeDays = "R-DECREE-DAYS";

    /// <summary>The reading R-DUTY-DAY.</summary>
    public const string DutyDay = "R-DUTY-DAY";
}
