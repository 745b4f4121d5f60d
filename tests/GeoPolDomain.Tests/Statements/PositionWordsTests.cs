using GeoPolDomain.Identity;
using GeoPolDomain.Statements;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Statements;

/// <summary>What is said of positions, stances and voices in words.</summary>
public class PositionWordsTests
{
    private static readonly Positions Changed = Given.Data(
        Given.Claim("c"),
        Given.Statement("s1", "minister", "affirms c", "2017-06-22", onBehalfOf: "x"),
        Given.Statement("s2", "x", "denies c", "2017-06-24")).Statements.PositionsOn("c");

    [Fact]
    public void A_stance_is_told_with_its_day_its_speaker_and_its_statement()
    {
        var stance = Changed.Timeline[0];
        stance.Describe().Should().Be("2017-06-22: x affirms (minister for x, s1)");
        stance.ToString().Should().Be(stance.Describe());
    }

    [Fact]
    public void Positions_and_changes_are_printed_as_they_are_described()
    {
        Changed.ToString().Should().Be(Changed.Describe()).And.Contain("x affirms");
        Changed.Changes.Single().ToString().Should().Be("x: affirms (s1), then denies (s2)");
    }

    [Fact]
    public void Voices_are_equal_when_they_say_the_same_in_the_same_office()
    {
        Voice Heard(ActorId? speaker, TenureId? tenure, params string[] statements) =>
            new(speaker, tenure, [.. statements.Select(StatementId.Parse)]);
        Distinct.Are(
            () => Heard("x", null, "s1"), () => Heard("y", null, "s1"), () => Heard("x", "t", "s1"), () => Heard("x", null, "s2"),
            () => Heard("x", null, "s1", "s2"), () => Heard(null, null));
    }
}
