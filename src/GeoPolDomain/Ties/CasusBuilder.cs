using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>Finds what is owed when a state is attacked, and follows the duties on which others hinge or which a helper brings.</summary>
internal sealed class CasusBuilder(TieSources sources, Attack attack, ClauseTests clauses, RequiredSteps steps, Collisions collisions)
{
    private readonly int day = DayNumber.Of(attack.On);
    private readonly HashSet<(ObligationId, ActorId)> hinges = [];
    private readonly HashSet<ActorId> drawnIn = [attack.Victim, .. attack.By];

    public Casus Build()
    {
        var duties =
            from duty in sources.OwedTo(attack.Victim)
            where IsTold(duty.Obligation)
            from actor in duty.From
            where Concerns(duty, actor, attack.Victim)
            select Judge(duty, actor, attack.Victim, null);
        var judged = duties
            .OrderByDescending(one => one.IsHelp)
            .ThenByDescending(one => one.Answer)
            .ThenBy(one => one.Actor.ToString(), StringComparer.Ordinal)
            .ThenBy(one => one.Obligation.IdText, StringComparer.Ordinal)
            .ToList();
        // The first duty of a helper carries what the helper brings, so that nothing is told twice.
        return new(attack, [.. judged.Select(one => one.Duty(Brings(one)))], [.. Broken()], Absent);
    }

    private static bool IsTold(Obligation one) =>
        Help.Is(one.Kind) || one.Kind == ObligationKind.Consultation || one.Kind == ObligationKind.Neutrality
        || (one.Trigger is not null && one.Trigger != ObligationTrigger.Always && one.Kind != ObligationKind.Nonaggression);

    // A duty by an instrument that does not bind on the day is no duty; one that is suspended is told with the reason.
    private bool Concerns(Duty duty, ActorId actor, ActorId towards) =>
        actor != towards && !attack.By.Contains(actor)
        && duty.Binds(actor, day).Value != Answer.No
        && duty.Benefits(towards, day).Value != Answer.No
        && duty.During?.Holds(day) is not Answer.No;

    private JudgedDuty Judge(Duty duty, ActorId actor, ActorId towards, JudgedDuty? joins)
    {
        var obligation = duty.Obligation;
        var owed = duty.Between(actor, towards).On(day);
        var tests = new List<Explained<Answer>> { owed };
        tests.AddRange(clauses.Of(obligation));
        var first = steps.Of(obligation, actor, towards, duty.Treaty);
        var hinged = HingesOf(duty, actor, towards);
        var ready = tests.Select(one => one.Value).All();
        if (clauses.MayBeProvoked(obligation) is { } provoked)
        {
            tests.Add(provoked);
            if (provoked.Value == Answer.No)
                ready = Answer.No;
        }

        tests.AddRange(first.Select(one => new Explained<Answer>(one.Answer, [new($"first {one}", obligation)])));
        if (!obligation.HingesOn.IsEmpty)
        {
            var others = hinged.Select(one => one.AnswerOnceReady).Any();
            ready = ready.And(others);
            tests.Add(others == Answer.No
                ? new(Answer.No, [new($"it hinges on {Listed(obligation.HingesOn)}, which nobody owes in this case", obligation)])
                : new(Answer.Unknown, [new($"it is owed only if {Listed(hinged)} helps first", obligation)]));
        }

        if (joins is not null)
        {
            ready = ready.And(joins.AnswerOnceReady);
            tests.Add(new(
                joins.AnswerOnceReady.And(Answer.Unknown),
                [new($"it is owed only if {joins.Actor} joins the war", joins.Obligation)]));
        }

        var answer = tests.Select(one => one.Value).All();
        ImmutableArray<Reason> reasons = [.. tests.Where(one => one.Value == answer).SelectMany(one => one.Because).Distinct()];
        return new(obligation, actor, towards, new(answer, reasons), ready)
        {
            First = first,
            HingesOn = hinged,
            Collisions = Help.Is(obligation.Kind) ? collisions.Of(duty, actor, towards) : [],
        };
    }

    private ImmutableArray<CasusDuty> HingesOf(Duty duty, ActorId actor, ActorId towards)
    {
        if (duty.Obligation.HingesOn.IsEmpty)
            return [];
        if (!hinges.Add((duty.Obligation.Id, actor)))
            return [Circle(duty.Obligation, actor, towards)];
        ImmutableArray<CasusDuty> found =
        [
            .. from helped in new[] { towards, attack.Victim }.Distinct()
               from other in sources.OwedTo(helped)
               where duty.Obligation.HingesOn.Contains(other.Obligation.Id)
               from helper in other.From
               where helper != actor && Concerns(other, helper, helped)
               select Judge(other, helper, helped, null).Duty([]),
        ];
        hinges.Remove((duty.Obligation.Id, actor));
        return found;
    }

    private static CasusDuty Circle(Obligation obligation, ActorId actor, ActorId towards) => new(
        obligation, actor, towards, new(Answer.Unknown, [new("the clauses lead back to each other", obligation)]), Answer.Unknown);

    // Only clauses that speak of any war of the helper follow; an attack on the helper is not supposed.
    private ImmutableArray<CasusDuty> Brings(JudgedDuty helper)
    {
        if (!helper.IsHelp || helper.AnswerOnceReady == Answer.No || !drawnIn.Add(helper.Actor))
            return [];
        var duties =
            from duty in sources.OwedTo(helper.Actor)
            where Help.Is(duty.Obligation.Kind) && duty.Obligation.Trigger == ObligationTrigger.War
            from actor in duty.From
            where !drawnIn.Contains(actor) && Concerns(duty, actor, helper.Actor)
            select Judge(duty, actor, helper.Actor, helper);
        return [.. duties.ToList().Select(one => one.Duty(Brings(one)))];
    }

    private IEnumerable<OwedObligation> Broken() =>
        from attacker in attack.By
        from duty in sources.OwedBy(attacker)
        where duty.Obligation.Kind == ObligationKind.Nonaggression || Help.Is(duty.Obligation.Kind)
        where duty.Towards.Contains(attack.Victim) && attacker != attack.Victim
        let owed = duty.Between(attacker, attack.Victim).At(day, day) as OwedObligation
        where owed is not null
        select owed;

    private Explained<Answer> Absent(ActorId actor)
    {
        ImmutableArray<Reason> reasons =
        [
            .. attack.By.Contains(actor) ? [new Reason($"{actor} is an attacker")] : Array.Empty<Reason>(),
            .. sources.OwedTo(attack.Victim)
                .Where(duty => Help.Is(duty.Obligation.Kind) && actor != attack.Victim && duty.From.Contains(actor))
                .SelectMany(duty => duty.Between(actor, attack.Victim).On(day).Because)
                .Distinct(),
        ];
        return new(Answer.No, reasons.IsEmpty ? [new($"no text obliges {actor} to help {attack.Victim}")] : reasons);
    }

    private static string Listed(ImmutableArray<ObligationId> ids) => string.Join(" or ", ids);

    private static string Listed(ImmutableArray<CasusDuty> duties) =>
        string.Join(" or ", duties.Where(one => one.AnswerOnceReady != Answer.No).Select(one => one.Actor).Distinct());
}

/// <summary>A duty that has been judged, before it is known what its actor brings.</summary>
internal sealed record JudgedDuty(
    Obligation Obligation, ActorId Actor, ActorId Towards, Explained<Answer> Explained, Answer AnswerOnceReady)
{
    public Answer Answer => Explained.Value;

    public bool IsHelp => Help.Is(Obligation.Kind);

    public required ImmutableArray<RequiredStep> First { get; init; }

    public required ImmutableArray<CasusDuty> HingesOn { get; init; }

    public required ImmutableArray<Reason> Collisions { get; init; }

    public CasusDuty Duty(ImmutableArray<CasusDuty> brings) => new(Obligation, Actor, Towards, Explained, AnswerOnceReady)
    {
        First = First,
        HingesOn = HingesOn,
        Collisions = Collisions,
        Brings = brings,
    };
}
