using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Json;

/// <summary>What holds for every described type, whatever it describes.</summary>
public class RecordLaws
{
    public static TheoryData<Type> Types() =>
        [.. Described.Shapes.Select(Described.TypeOf).Where(type => type != typeof(Dataset)).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_is_read_back_equal_and_written_alike(Type type) => ForSamples(type, sample =>
    {
        var json = JsonSerializer.Serialize(sample, type);
        var again = JsonSerializer.Deserialize(json, type)!;
        again.Should().Be(sample);
        again.GetHashCode().Should().Be(sample.GetHashCode());
        JsonSerializer.Serialize(again, type).Should().Be(json);
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void The_order_of_members_says_nothing(Type type) => ForSamples(type, sample =>
        JsonSerializer.Deserialize(Reversed(JsonNode.Parse(JsonSerializer.Serialize(sample, type)))!.ToJsonString(), type)
            .Should().Be(sample));

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_covers_every_property(Type type) => Law.HoldsFor(7, seed =>
    {
        var samples = new Samples(seed);
        foreach (var property in Described.PropertiesOf(type))
        {
            var one = samples.Of(type, isFull: true);
            var other = Copy(one);
            other.Should().Be(one);
            property.SetValue(other, samples.Other(property.PropertyType, property.GetValue(one)));
            other.Should().NotBe(one, property.Name);
            if (Samples.IsOptional(property))
            {
                property.SetValue(other, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);
                other.Should().NotBe(one, $"{property.Name} is missing");
                one.Should().NotBe(other, $"{property.Name} is missing");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void A_property_says_what_it_was_given(Type type) => Law.HoldsFor(9, seed =>
    {
        var samples = new Samples(seed);
        var record = samples.Of(type, isFull: true);
        foreach (var property in Described.PropertiesOf(type))
        {
            var given = samples.Other(property.PropertyType, property.GetValue(record));
            property.SetValue(record, given);
            Samples.AreEqual(given, property.GetValue(record)).Should().BeTrue(property.Name);
        }
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void What_must_be_there_cannot_be_taken_away(Type type) => Law.HoldsFor(11, seed =>
    {
        var sample = new Samples(seed).Of(type, isFull: true);
        foreach (var property in Described.PropertiesOf(type).Where(property => !property.PropertyType.IsEnum))
        {
            var isList = property.PropertyType.IsValueType && property.PropertyType.IsGenericType;
            var nothing = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            var set = () => property.SetValue(Copy(sample), nothing);
            if (!Samples.IsOptional(property))
                set.Should().Throw<TargetInvocationException>(property.Name).WithInnerException<ArgumentException>();
            else
                set.Should().NotThrow(property.Name);
            if (isList && Samples.IsOptional(property))
            {
                var copy = Copy(sample);
                property.SetValue(copy, nothing);
                ((bool)property.PropertyType.GetProperty("IsDefault")!.GetValue(property.GetValue(copy))!)
                    .Should().BeFalse("an empty list is not the default array");
            }
        }
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void A_missing_an_unknown_a_doubled_and_a_null_member_are_each_refused_by_name(Type type) => Law.HoldsFor(13, seed =>
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(new Samples(seed).Of(type, isFull: true), type))!.AsObject();
        // Extra members may hold anything.
        foreach (var (name, value) in json.Where(member => !ExtraMember.IsName(member.Key)).ToList())
        {
            var text = json.ToJsonString();
            Refusal(type, text.Insert(1, $"\"{name}\":{value!.ToJsonString()},")).Should().Contain($"'{name}' stands twice");
            var nulled = json.DeepClone();
            nulled[name] = null;
            Refusal(type, nulled.ToJsonString()).Should().Contain(name);
            var without = json.DeepClone().AsObject();
            without.Remove(name);
            if (Described.PropertyOf(type, name) is not { } property || !Samples.IsOptional(property))
                Refusal(type, without.ToJsonString()).Should().Contain($"'{name}' is missing");
        }

        Refusal(type, json.ToJsonString().Insert(1, "\"quite-unheard-of\":{\"a\":[1,{}]},"))
            .Should().Contain("'quite-unheard-of' is not known");
    });

    private static string Refusal(Type type, string json)
    {
        var read = () => JsonSerializer.Deserialize(json, type);
        return read.Should().Throw<JsonException>(json).Which.Message;
    }

    private static void ForSamples(Type type, Action<object> holds) =>
        Law.HoldsForSeeds(60, seed => holds(new Samples(seed).Of(type)));

    private static object Copy(object record) =>
        record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
