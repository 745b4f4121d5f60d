using System.Text.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Time;

public class AnswerTests
{
    private static readonly Answer[] Each = [Answer.No, Answer.Unknown, Answer.Yes];

    [Fact]
    public void What_nobody_answered_is_unknown() => default(Answer).Should().Be(Answer.Unknown);

    [Theory]
    [InlineData("yes", "yes", "yes", "yes", "yes")]
    [InlineData("yes", "unknown", "unknown", "yes", "unknown")]
    [InlineData("yes", "no", "no", "yes", "no")]
    [InlineData("unknown", "yes", "unknown", "yes", "yes")]
    [InlineData("unknown", "unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "no", "no", "unknown", "unknown")]
    [InlineData("no", "yes", "no", "yes", "yes")]
    [InlineData("no", "unknown", "no", "unknown", "yes")]
    [InlineData("no", "no", "no", "no", "yes")]
    public void Two_answers_combine_as_Kleene_says(string left, string right, string and, string or, string implies)
    {
        Of(left).And(Of(right)).Should().Be(Of(and));
        Of(left).Or(Of(right)).Should().Be(Of(or));
        Of(left).Implies(Of(right)).Should().Be(Of(implies));
    }

    [Fact]
    public void Not_swaps_yes_and_no_and_leaves_unknown() =>
        Each.Select(a => a.Not()).Should().Equal(Answer.Yes, Answer.Unknown, Answer.No);

    [Fact]
    public void Known_truth_is_yes_and_known_falsehood_is_no() =>
        new[] { Answers.Of(true), Answers.Of(false) }.Should().Equal(Answer.Yes, Answer.No);

    [Fact]
    public void Many_answers_combine_like_two_and_two()
    {
        foreach (var a in Each)
        {
            foreach (var b in Each)
            {
                foreach (var c in Each)
                {
                    new[] { a, b, c }.All().Should().Be(a.And(b).And(c));
                    new[] { a, b, c }.Any().Should().Be(a.Or(b).Or(c));
                }
            }
        }
    }

    [Fact]
    public void All_of_none_is_yes_and_any_of_none_is_no()
    {
        Array.Empty<Answer>().All().Should().Be(Answer.Yes);
        Array.Empty<Answer>().Any().Should().Be(Answer.No);
    }

    [Fact]
    public void Answers_after_the_deciding_one_are_not_asked_for()
    {
        Then(Answer.Unknown, Answer.No).All().Should().Be(Answer.No);
        Then(Answer.Unknown, Answer.Yes).Any().Should().Be(Answer.Yes);

        static IEnumerable<Answer> Then(params Answer[] answers)
        {
            foreach (var answer in answers)
                yield return answer;
            throw new InvalidOperationException("asked for more than it needs");
        }
    }

    [Fact]
    public void A_number_that_is_no_answer_has_no_text() =>
        FluentActions.Invoking(() => ((Answer)2).ToText()).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void In_json_it_is_its_name_as_a_value_and_as_a_key()
    {
        var votes = new Dictionary<Answer, Answer?> { [Answer.Yes] = Answer.No, [Answer.Unknown] = null, [Answer.No] = Answer.Unknown };
        var json = JsonSerializer.Serialize(votes);
        json.Should().Be("""{"yes":"no","unknown":null,"no":"unknown"}""");
        JsonSerializer.Deserialize<Dictionary<Answer, Answer?>>(json).Should().BeEquivalentTo(votes);
    }

    [Theory]
    [InlineData("1", "Number")]
    [InlineData("true", "True")]
    [InlineData("\"Yes\"", "'Yes' is not an answer: it must be one of yes, no, unknown")]
    [InlineData("\"1\"", "'1' is not an answer")]
    [InlineData("\"\"", "'' is not an answer")]
    [InlineData("\"\\ud800\"", "not valid Unicode")]
    public void In_json_nothing_but_the_exact_name_is_read(string json, string complaint) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Answer>(json))
            .Should().Throw<JsonException>().WithMessage($"*{complaint}*");

    private static Answer Of(string text) => JsonSerializer.Deserialize<Answer>($"\"{text}\"");
}
