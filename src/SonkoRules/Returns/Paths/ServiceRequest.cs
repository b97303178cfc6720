namespace SonkoRules.Returns;

/// <summary>What a recipient may ask for because the head of the project serves (3.19): one of the three.</summary>
/// <remarks>Содержание заявления получателя субсидии в связи с военной службой руководителя социальной программы
/// (проекта).</remarks>
public enum ServiceRequest
{
    /// <summary>That its duties under the agreement be suspended for the time of the service.</summary>
    Suspension,

    /// <summary>To give the subsidy up.</summary>
    GivingUp,

    /// <summary>That the duties of the head pass to another who takes part in the project.</summary>
    NewHead,
}
