namespace SonkoRules.Returns;

/// <summary>What follows when the ministry grants a request because of service (3.19). The order says that terms are
/// extended and not by how much: the new days stand in the additional agreement, and a caller gives them, as to
/// <see cref="ValuesAsOf"/>. Immutable; equal when all of it is equal.</summary>
/// <remarks>Последствия удовлетворения заявления в связи с военной службой.</remarks>
public sealed partial record ServiceRelief
{
    internal ServiceRelief(Clause clause, ServiceRequest request) => (Clause, Request) = (clause, request);

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>What was asked for.</summary>
    public ServiceRequest Request { get; }

    /// <summary>Whether the duties under the agreement rest for the time of the service.</summary>
    public bool SuspendsDuties => Request == ServiceRequest.Suspension;

    /// <summary>Whether the dates of the results are extended afterwards.</summary>
    public bool ExtendsResults => Request == ServiceRequest.Suspension;

    /// <summary>Whether the term to use the subsidy is extended.</summary>
    public bool ExtendsUse => Request == ServiceRequest.Suspension;

    /// <summary>Whether the subsidy stays, and its size with it: only giving it up ends it.</summary>
    public bool KeepsSubsidy => Request != ServiceRequest.GivingUp;

    /// <summary>Whether another person takes over the duties of the head.</summary>
    public bool ReplacesHead => Request == ServiceRequest.NewHead;

    /// <summary>What follows, in one sentence.</summary>
    public Explanation Explain() =>
        new(Clause, Request switch
        {
            ServiceRequest.Suspension => new LocalizedText(
                "Исполнение обязательств приостанавливается; сроки достижения результатов и использования субсидии продлеваются, размер субсидии не изменяется",
                "The duties are suspended; the dates of the results and the term of use are extended, the size stays"),
            ServiceRequest.GivingUp => new LocalizedText(
                "Отказ от субсидии без применения мер ответственности",
                "The subsidy is given up without liability"),
            _ => new LocalizedText(
                "Обязанности руководителя социальной программы (проекта) возлагаются на иное лицо; сроки и размер субсидии не изменяются",
                "The duties of the head pass to another; terms and size stay"),
        });

    /// <summary>The explanation in English.</summary>
    public override string ToString() => Explain().Line;
}
