using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Time;

namespace GeoPolDomain.Benchmarks.Data;

/// <summary>What is given to forces.</summary>
internal sealed class ContributionMaker(Dice dice, Cast cast, Calendar calendar, Citations citations, Prose prose)
{
    public IEnumerable<Contribution> Make(int count) => Enumerable.Range(0, count).Select(One);

    private Contribution One(int number) => new()
    {
        Id = $"ctb-{number:D6}",
        Force = cast.Forces.Pick(dice),
        Contributor = dice.InPercent(92) ? cast.Actors.Pick(dice) : null,
        Unit = dice.InPercent(35) ? cast.Units.Pick(dice) : null,
        Strength = dice.InPercent(85) ? Strength(dice.Between(1, 200) * 25) : null,
        StrengthKind = dice.InPercent(85) ? dice.Pick(StrengthKind.All) : null,
        Role = dice.InPercent(60) ? dice.Pick(ForceRole.All) : null,
        When = dice.InPercent(60) ? calendar.Date(1992, 2020) : Span(),
        Citations = citations.Some(1, 2),
        Note = dice.InPercent(10) ? prose.Text(1, 1) : null,
    };

    private EdtfInterval Span()
    {
        var start = calendar.Day(1992, 2015);
        return calendar.Interval(start, dice.InPercent(70) ? start.PlusYears(dice.Between(2, 5)) : null);
    }

    private CountRange Strength(int number) => dice.Below(10) switch
    {
        < 6 => CountRange.Of(number),
        < 8 => CountRange.Between(number, number, isApproximate: true),
        < 9 => CountRange.Between(number, number + 500),
        _ => CountRange.Between(number, null),
    };
}
