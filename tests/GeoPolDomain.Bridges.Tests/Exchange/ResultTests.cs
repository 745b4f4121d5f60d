using GeoPolDomain.Exchange;

namespace GeoPolDomain.Bridges.Tests.Exchange;

public class ResultTests
{
    private static readonly Loss Lost = new("membership", "steps", "it has no steps", 2, ["membership:m-1"]);

    public static TheoryData<Loss> Others =>
    [
        Lost with { Kind = "treaty" },
        Lost with { Member = null },
        Lost with { Reason = "it has no dates" },
        Lost with { Count = 3 },
        Lost with { Records = ["membership:m-2"] },
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_loss_is_equal_only_to_one_that_says_the_same(Loss other)
    {
        other.Should().NotBe(Lost);
        other.Should().Be(other with { Records = [.. other.Records] });
        new[] { Lost, other, Lost with { } }.ToHashSet().Should().HaveCount(2);
    }

    [Fact]
    public void Losses_that_say_different_things_seldom_have_one_hash_code() =>
        Enumerable.Range(1, 100).Select(count => (Lost with { Count = count }).GetHashCode()).Distinct().Should().HaveCountGreaterThan(90);

    [Fact]
    public void An_export_is_equal_to_one_with_the_same_losses()
    {
        var one = new ExportResult([Lost]);

        one.Should().Be(new ExportResult([]) with { Losses = [Lost with { }] }).And.NotBe(new ExportResult([]));
        one.GetHashCode().Should().Be(1);
    }

    [Fact]
    public void An_import_is_equal_to_one_with_the_same_dataset_and_losses()
    {
        var (data, other) = (Given.Data(Given.Claim("prp-1")), Given.Data(Given.Claim("prp-2"), Given.Claim("prp-3")));
        var one = new ImportResult(data, [Lost]);

        one.Should().Be(new ImportResult(other, []) with { Dataset = data, Losses = [Lost] });
        one.Should().NotBe(one with { Dataset = other }).And.NotBe(one with { Losses = [] });
        one.GetHashCode().Should().NotBe((one with { Losses = [] }).GetHashCode());
    }
}
