using GeoPolDomain.Datasets;
using GeoPolDomain.Panels;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;
using NodaTime;

namespace GeoPolDomain.Reference.Tests.World;

/// <summary>The panels of the world, beside the questions and beside what is published.</summary>
public class PanelTests
{
    private static Dataset World => ReferenceData.World;

    // The Correlates of War state system has 195 members in 2016 (Miller, R package fpsim, on the sizes of the system).
    [Fact]
    public void The_state_system_of_COW_has_195_members_in_2016() =>
        World.Panels.StateYears(new(2016, 2016) { States = StateList.Cow }).Should().HaveCount(195)
            .And.OnlyContain(row => row.Code != null && row.Exists == Answer.Yes);

    [Fact]
    public void A_dyad_of_the_world_is_what_its_ties_tell()
    {
        foreach (var year in new[] { 1950, 1987, 2020 })
        {
            var day = new LocalDate(year, 1, 1);
            var rows = World.Panels.DyadYears(new(year, year)).ToList();
            for (var i = 0; i < rows.Count; i += 61)
            {
                var row = rows[i];
                var ties = World.Ties.Between(row.A, row.B, day);
                foreach (var (kind, owed) in new[]
                         {
                             (ObligationKind.Defense, row.Defense), (ObligationKind.Offense, row.Offense),
                             (ObligationKind.Neutrality, row.Neutrality), (ObligationKind.Nonaggression, row.Nonaggression),
                             (ObligationKind.Consultation, row.Consultation),
                         })
                    (owed.ByA, owed.ByB).Should().Be((ties.Owes(row.A, kind), ties.Owes(row.B, kind)), $"{row.A} {row.B} {kind} {year}");
            }
        }
    }

    [Theory]
    [InlineData(1950, "belgium", "france", Answer.Yes)]
    [InlineData(1954, "germany", "france", Answer.No)]
    [InlineData(1956, "germany", "france", Answer.Yes)]
    [InlineData(2005, "finland", "sweden", Answer.No)]
    [InlineData(2024, "finland", "sweden", Answer.Yes)]
    [InlineData(2025, "finland", "united-states", Answer.Yes)]
    [InlineData(2020, "armenia", "azerbaijan", Answer.No)]
    public void Known_defence_pacts_are_in_the_panel(int year, string one, string other, Answer expected) =>
        World.Panels.DyadYears(new(year, year))
            .Single(row => (row.A == one && row.B == other) || (row.A == other && row.B == one))
            .Defense.Either.Should().Be(expected);

    [Fact]
    public void The_panel_of_all_pairs_since_1946_has_over_a_million_rows_in_order()
    {
        var (count, isInOrder, before) = (0, true, default(DyadYear?));
        foreach (var row in World.Panels.DyadYears(new(1946, 2025)))
        {
            isInOrder &= before is not { } last || Order(last, row) < 0;
            (before, count) = (row, count + 1);
        }

        isInOrder.Should().BeTrue();
        count.Should().BeGreaterThan(1_000_000);
    }

    private static int Order(DyadYear one, DyadYear other) =>
        one.Year != other.Year ? one.Year - other.Year
        : one.A != other.A ? string.CompareOrdinal(one.A.ToString(), other.A.ToString())
        : string.CompareOrdinal(one.B.ToString(), other.B.ToString());
}
