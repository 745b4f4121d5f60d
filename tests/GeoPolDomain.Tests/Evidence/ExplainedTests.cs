using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Evidence;

public class ExplainedTests
{
    [Fact]
    public void Answers_are_equal_when_they_have_the_same_reasons_in_the_same_order()
    {
        Reason first = new("it joined"), second = new("nobody says that it left");
        Distinct.Are(
            () => new Explained<Answer>(Answer.Yes, [first, second]), () => new Explained<Answer>(Answer.Yes, [second, first]),
            () => new Explained<Answer>(Answer.Yes, [first]), () => new Explained<Answer>(Answer.No, [first, second]),
            () => new Explained<Answer>(Answer.Yes, [second]),
            () => new Explained<Answer>(Answer.Yes, [second]) with { Value = Answer.No },
            () => new Explained<Answer>(Answer.Yes, [second]) with { Because = [] });
    }

    [Fact]
    public void A_record_is_printed_as_its_kind_and_its_json() =>
        Given.Claim("c").ToString().Should().Be($"claim {Given.Claim("c").ToJson()}").And.Contain("\"id\":\"c\"");
}
