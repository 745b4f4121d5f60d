using System.Text;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.House;

public class MeaningsTests
{
    private const string File = "src/GeoPolDomain/Text/Meanings.txt";

    [Fact]
    public void Meanings_are_those_of_the_documentation_comments() => Checkout.ShouldHold(File, Make());

    [Fact]
    public void Every_described_member_has_a_meaning()
    {
        foreach (var shape in Described.Shapes)
            foreach (var (name, _, _) in shape.Members.Where(member => Described.PropertyOf(
                Described.TypeOf(shape), member.Name) is not null))
                (Meanings.Of(shape.Name, name) is { Length: > 0 }).Should().BeTrue($"{shape.Name}.{name} needs one");
    }

    [Fact]
    public void Every_known_code_has_a_meaning_and_an_unknown_one_has_none()
    {
        foreach (var type in Described.CodeLists)
            foreach (var code in Described.CodesOf(type))
                type.GetProperty("Meaning")!.GetValue(code).Should().BeOfType<string>($"{type.Name} {code} needs one");
        foreach (var (type, names) in Described.Enumerations)
            names.Should().OnlyContain(one => Meanings.Of(type.Name, one.Name) != null, type.Name);
        GeoPolDomain.Memberships.MembershipStatus.Parse("something-new").Meaning.Should().BeNull();
    }

    private static string Make()
    {
        var text = new StringBuilder();
        foreach (var shape in Described.Shapes.DistinctBy(shape => shape.Name).OrderBy(shape => shape.Name, StringComparer.Ordinal))
        {
            var type = Described.TypeOf(shape);
            text.Append($"{shape.Name}\t{Documentation.SummaryOf(type)}\n");
            foreach (var (name, _, _) in shape.Members)
                if (Described.PropertyOf(type, name) is { } property)
                    text.Append($"{shape.Name}.{name}\t{Documentation.SummaryOf(property)}\n");
        }

        foreach (var type in Described.TextForms.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append($"{type.Name}\t{Documentation.SummaryOf(type)}\n");
            if (Described.CodeLists.Contains(type))
                foreach (var property in Described.NamedCodesOf(type))
                    text.Append($"{type.Name}.{property.GetValue(null)}\t{Documentation.SummaryOf(property)}\n");
        }

        foreach (var (type, names) in Described.Enumerations)
            foreach (var (value, name) in names)
                text.Append($"{type.Name}.{name}\t{Documentation.SummaryOf(type.GetField(value.ToString()!)!)}\n");
        return text.ToString();
    }
}
