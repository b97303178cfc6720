namespace SonkoRules.Acts;

/// <summary>Whether the number of experts is fixed (reading R-PANEL, clause A1.3, A1.13).</summary>
/// <remarks>Сколько экспертов должны оценить заявку.</remarks>
public enum PanelReading
{
    /// <summary>Exactly as many as the methodology names. The default.</summary>
    FullPanel = 0,

    /// <summary>Those who scored, at least one and at most as many as the methodology names.</summary>
    ThoseWhoScored = 1,
}
