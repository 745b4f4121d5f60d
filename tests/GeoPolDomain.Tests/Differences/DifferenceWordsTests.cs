using GeoPolDomain.Differences;

namespace GeoPolDomain.Tests.Differences;

/// <summary>What is said of each part of a difference in a line.</summary>
public class DifferenceWordsTests
{
    [Theory]
    [InlineData(null, "2", "/note: added 2")]
    [InlineData("1", null, "/note: removed 1")]
    [InlineData("1", "2", "/note: 1 became 2")]
    public void A_member_is_told_with_both_values(string? before, string? after, string told) =>
        new MemberChange("/note", before, after).ToString().Should().Be(told);

    [Fact]
    public void A_record_is_told_by_its_key()
    {
        var (one, other) = (Given.Data(Given.Claim("c-1"), Given.Claim("c-2")), Given.Data(Given.Claim("c-1", "entails c-2")));
        var difference = one.DifferenceTo(other);
        difference.Removed.Single().ToString().Should().StartWith("claim:c-2: ");
        difference.Changed.Single().ToString().Should().Be("claim:c-1: 1 changed");
        new RecordRename("claim:a", "claim:b", "a claim", []).ToString().Should().Be("claim:a is now claim:b");
    }
}
