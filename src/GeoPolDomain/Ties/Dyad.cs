using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Ties;

/// <summary>What ties two actors at a time. A tie that does not hold at the time is not listed.</summary>
public sealed class Dyad
{
    internal Dyad(ActorId first, ActorId second, ActorId? viewpoint, ImmutableArray<Tie> ties)
    {
        (First, Second, Viewpoint) = (first, second, viewpoint);
        Organizations = [.. ties.OfType<SharedOrganization>()];
        Treaties = [.. ties.OfType<SharedTreaty>()];
        Obligations = [.. ties.OfType<OwedObligation>()];
        Relations = [.. ties.OfType<HeldRelation>()];
        Forces = [.. ties.OfType<SharedForce>()];
    }

    /// <summary>The first actor.</summary>
    public ActorId First { get; }

    /// <summary>The second actor.</summary>
    public ActorId Second { get; }

    /// <summary>The actor whose view is taken. Null when the answer rests only on records that nobody contests.</summary>
    public ActorId? Viewpoint { get; }

    /// <summary>The organizations that both are or may be members of, ordered by id. An observer is no member.</summary>
    public ImmutableArray<SharedOrganization> Organizations { get; }

    /// <summary>The instruments by which both are or may be bound, ordered by id.</summary>
    public ImmutableArray<SharedTreaty> Treaties { get; }

    /// <summary>What each owes or may owe to the other, first what the first actor owes, ordered by the id of the obligation.</summary>
    public ImmutableArray<OwedObligation> Obligations { get; }

    /// <summary>The relations of each to the other.</summary>
    public ImmutableArray<HeldRelation> Relations { get; }

    /// <summary>The forces to which both contribute or may contribute.</summary>
    public ImmutableArray<SharedForce> Forces { get; }

    /// <summary>Whether one of the two owes the other an obligation of a kind.</summary>
    /// <param name="from">The actor that owes it: the first or the second.</param>
    /// <param name="kind">The kind of obligation.</param>
    public Answer Owes(ActorId from, ObligationKind kind) =>
        Obligations.Where(one => one.From == from && one.Obligation.Kind == kind).Select(one => one.Answer).Any();

    /// <summary>Whether the two are allies: one owes the other help in war, by a pledge of defence or of offence.</summary>
    public Answer AreAllies => Obligations.Where(one => Help.Is(one.Obligation.Kind)).Select(one => one.Answer).Any();

    /// <summary>Describes everything that ties the two, one line each.</summary>
    public string Describe() => string.Join('\n', Lines());

    /// <summary>Describes the two and how much ties them in one line.</summary>
    public override string ToString() =>
        $"{First} and {Second}: {Organizations.Length} organizations, {Treaties.Length} treaties, {Obligations.Length} obligations";

    private IEnumerable<string> Lines()
    {
        yield return ToString();
        foreach (var tie in Organizations.Concat<Tie>(Treaties).Concat(Obligations).Concat(Relations).Concat(Forces))
            yield return $"  {tie}";
    }
}

/// <summary>What ties two actors through time. One dyad is kept for each stretch of days on which nothing changes.</summary>
internal sealed class DyadHistory(ActorId first, ActorId second, ActorId? viewpoint, ImmutableArray<TieHistory> ties)
{
    private readonly ImmutableArray<int> changes = [.. ties.SelectMany(one => one.Changes).Distinct().Order()];
    private Dyad?[]? stretches;

    public Dyad On(int day)
    {
        var index = changes.BinarySearch(day);
        return (stretches ??= new Dyad?[changes.Length + 1])[index >= 0 ? index + 1 : ~index] ??= Find(day, day);
    }

    public Dyad Over(int from, int to) => from == to ? On(from) : Find(from, to);

    private Dyad Find(int from, int to) => new(first, second, viewpoint, [.. ties.Select(one => one.At(from, to)).OfType<Tie>()]);
}

/// <summary>Tells the obligations to help in war from other obligations.</summary>
internal static class Help
{
    public static bool Is(ObligationKind kind) => kind == ObligationKind.Defense || kind == ObligationKind.Offense;
}
