using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Ties;
using GeoPolDomain.Time;

namespace GeoPolDomain.Reporting.Pictures;

/// <summary>
/// An instrument by which each of several states owes help to each other. A line from the instrument to each state says the same as a line
/// between every two of them, and can be read.
/// </summary>
/// <param name="Treaty">The instrument.</param>
/// <param name="Members">The states.</param>
internal sealed record TieHub(TreatyId Treaty, ImmutableArray<HubMember> Members)
{
    private const int Fewest = 4;

    /// <summary>Whether the box says of an obligation all that there is to say.</summary>
    public bool Covers(OwedObligation owed) =>
        owed.Obligation.Treaty == Treaty && Holds(owed.From) && Holds(owed.To);

    private bool Holds(ActorId state) => Members.Any(one => one.State == state);

    /// <summary>
    /// Finds the instruments that can be drawn so: whether one member owes help to another follows from whether the one owes it at all and
    /// whether the other is owed it at all.
    /// </summary>
    public static ImmutableArray<TieHub> Among(IEnumerable<AlliedPair> pairs)
    {
        var byTreaty =
            from pair in pairs
            from owed in pair.Obligations
            where owed.Obligation.Treaty is not null
            group owed by owed.Obligation.Treaty!;
        return
        [
            .. byTreaty.Select(one => Of(one.Key, [.. one])).OfType<TieHub>()
                .OrderByDescending(one => one.Members.Length).ThenBy(one => one.Treaty.ToString(), StringComparer.Ordinal),
        ];
    }

    // Who does not fit is left to lines of its own, beginning with the one that fits worst.
    private static TieHub? Of(TreatyId treaty, ImmutableArray<OwedObligation> owed)
    {
        var answers = new Dictionary<(ActorId From, ActorId To), Answer>();
        foreach (var one in owed)
            answers[(one.From, one.To)] = answers.GetValueOrDefault((one.From, one.To), Answer.No).Or(one.Answer);
        var states = answers.Keys.SelectMany(one => new[] { one.From, one.To }).Distinct()
            .OrderBy(one => one.ToString(), StringComparer.Ordinal).ToList();
        while (states.Count >= Fewest)
        {
            var sure = answers.Where(one => one.Value == Answer.Yes).Select(one => one.Key)
                .Where(one => states.Contains(one.From) && states.Contains(one.To)).ToList();
            var (owing, protectedOnes) = (sure.Select(one => one.From).ToHashSet(), sure.Select(one => one.To).ToHashSet());
            ImmutableArray<HubMember> members =
            [
                .. states.Select(one => new HubMember(one, Sure(owing.Contains(one)), Sure(protectedOnes.Contains(one)))),
            ];
            var worst = members.Select(one => (one.State, Misfits: members.Count(other => !Fits(one, other) || !Fits(other, one))))
                .MaxBy(one => one.Misfits);
            if (worst.Misfits == 0)
                return new(treaty, members);
            states.Remove(worst.State);
        }

        return null;

        bool Fits(HubMember from, HubMember to) =>
            from == to
            || (answers.TryGetValue((from.State, to.State), out var answer) && answer == from.Owes.And(to.IsOwed));
    }

    private static Answer Sure(bool isSure) => isSure ? Answer.Yes : Answer.Unknown;
}

/// <summary>A state that is bound by an instrument of several.</summary>
/// <param name="State">The state.</param>
/// <param name="Owes">Whether it owes the others help for certain.</param>
/// <param name="IsOwed">Whether the others owe it help for certain.</param>
internal sealed record HubMember(ActorId State, Answer Owes, Answer IsOwed)
{
    /// <summary>Whether both are certain.</summary>
    public Answer Answer => Owes.And(IsOwed);
}
