using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace GeoPolDomain.Tests.House;

/// <summary>Laws are tried alike on every run, and say how to try them alike again.</summary>
public partial class LawTests
{
    [Fact]
    public void The_same_values_are_tried_again()
    {
        Tried().Should().Equal(Tried()).And.HaveCount(50);

        static List<int> Tried()
        {
            var values = new List<int>();
            Law.Holds(50, Gen.Choose(0, 1_000_000), values.Add);
            return values;
        }
    }

    [Fact]
    public void The_values_are_those_of_the_fixed_seed_on_every_machine() => Law.HasTried(() =>
    {
        var values = new List<int>();
        Law.Holds(3, Gen.Choose(0, 1_000_000), values.Add);
        values.Should().Equal(302469, 142091, 62020);
    });

    [Fact]
    public void A_law_that_is_broken_says_with_which_seed_and_for_what()
    {
        var broken = FluentActions.Invoking(() => Law.Holds(50, Gen.Constant(7), value => value != 7)).Should().Throw<LawBrokenException>();
        broken.WithMessage($"With GEOPOLDOMAIN_SEED={Law.Seed}: *Falsifiable*7*");
        FluentActions.Invoking(() => Law.HoldsFor(7, _ => throw new InvalidOperationException("so it is")))
            .Should().Throw<LawBrokenException>().WithMessage($"With GEOPOLDOMAIN_SEED={Law.Seed}: so it is");
    }

    [Theory]
    [InlineData(null, Law.FixedSeed)]
    [InlineData("", Law.FixedSeed)]
    [InlineData("0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    public void The_seed_is_fixed_unless_another_is_asked_for(string? said, int seed) => Law.SeedOf(said).Should().Be(seed);

    [Theory]
    [InlineData("Random")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("1,000")]
    public void A_seed_that_is_none_is_refused(string said) =>
        FluentActions.Invoking(() => Law.SeedOf(said)).Should().Throw<FormatException>().WithMessage($"GEOPOLDOMAIN_SEED is '{said}'; *");

    [Fact]
    public void No_test_makes_its_own_chance_or_asks_the_clock()
    {
        var projects = new[] { "GeoPolDomain.Tests", "GeoPolDomain.Reference.Tests", "GeoPolDomain.Cli.Tests" };
        foreach (var file in projects.SelectMany(project => Checkout.SourceFiles($"tests/{project}")))
            if (Path.GetFileName(file) is not ("Law.cs" or "LawTests.cs" or "ConventionTests.cs"))
                ByChance().Matches(File.ReadAllText(file)).Select(match => match.Value).Should().BeEmpty(file);
    }

    [GeneratedRegex(
        @"\bCheck\.(One|All|Quick|Verbose)|\bConfig\.|\.(Quick|Verbose)?Check(ThrowOnFailure)?\(Config|\[Property|"
        + @"Gen\.Sample|Random\.Shared|new Random\(\)|DateTime(Offset)?\.(Utc)?Now|SystemClock|Stopwatch|Thread\.Sleep|Task\.Delay")]
    private static partial Regex ByChance();
}
