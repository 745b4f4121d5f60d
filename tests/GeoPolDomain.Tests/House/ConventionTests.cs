using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using GeoPolDomain.Checks;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;

namespace GeoPolDomain.Tests.House;

/// <summary>The conventions of the library that reflection can see.</summary>
public partial class ConventionTests
{
    [Fact]
    public void Classes_are_sealed_or_abstract_or_static() =>
        Described.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    [Fact]
    public void Records_can_only_be_changed_while_they_are_made() =>
        Described.PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == Described.Library).Where(IsSettable).Should().BeEmpty();

    [Fact]
    public void No_public_field_can_be_changed() =>
        Described.PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields())
            .Where(field => !field.IsInitOnly && !field.IsLiteral).Should().BeEmpty();

    [Fact]
    public void Collections_are_immutable_arrays() =>
        Described.Shapes.Select(Described.TypeOf).SelectMany(type => type.GetProperties())
            .Where(property => IsCollection(property.PropertyType) && !IsImmutableArray(property.PropertyType))
            .Where(property => property.DeclaringType != typeof(Dataset))
            .Should().BeEmpty();

    [Fact]
    public void Every_record_part_and_small_value_reads_and_writes_itself_in_anybody_s_object() =>
        Described.Shapes.Select(Described.TypeOf).Concat(Described.TextForms)
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null)
            .Should().BeEmpty();

    [Fact]
    public void Required_members_are_those_the_description_requires()
    {
        foreach (var shape in Described.Shapes.Where(shape => Described.TypeOf(shape) != typeof(Dataset)))
            foreach (var (name, _, isRequired) in shape.Members)
                if (Described.PropertyOf(Described.TypeOf(shape), name) is { } property)
                    property.IsDefined(typeof(RequiredMemberAttribute)).Should().Be(isRequired, $"{shape.Name}.{name}");
    }

    [Fact]
    public void Every_property_of_a_record_is_described()
    {
        foreach (var shape in Described.Shapes.Where(shape => Described.TypeOf(shape) != typeof(Dataset)))
        {
            var type = Described.TypeOf(shape);
            var described = shape.Members.Select(member => member.Name).Where(name => Described.PropertyOf(type, name) is not null);
            // Extra members have names of their own.
            Described.PropertiesOf(type).Where(property => property.Name != nameof(DatasetRecord.Extras))
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                .Should().BeEquivalentTo(described, shape.Name);
        }
    }

    [Fact]
    public void A_code_list_lists_every_code_it_names()
    {
        foreach (var list in Described.CodeLists)
            Described.CodesOf(list).Should().Equal(
                Described.NamedCodesOf(list).Select(property => property.GetValue(null)!), list.Name);
    }

    [Fact]
    public void Every_value_of_an_enumeration_has_one_name()
    {
        foreach (var (type, names) in Described.Enumerations.Where(one => one.Type.IsEnum))
            names.Select(one => one.Value).Should().BeEquivalentTo(Enum.GetValues(type).Cast<object>(), type.Name);
    }

    [Fact]
    public void The_library_depends_on_noda_time_and_the_framework_only()
    {
        foreach (var name in Described.Library.GetReferencedAssemblies().Select(reference => reference.Name!))
            (name == "NodaTime" || name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard").Should().BeTrue(name);
        Described.Library.GetReferencedAssemblies()
            .Should().NotContain(reference => reference.Name!.StartsWith("System.Reflection", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_reads_no_clock_culture_file_or_network_and_uses_no_reflection()
    {
        foreach (var file in Checkout.SourceFiles("src/GeoPolDomain"))
            Forbidden().Matches(File.ReadAllText(file)).Select(match => match.Value).Should().BeEmpty(file);
    }

    [Fact]
    public void Every_kind_of_record_has_a_table_and_no_table_stands_twice() =>
        Tables.All.Select(table => table.Kind).Should().BeEquivalentTo(Enum.GetValues<RecordKind>()).And.OnlyHaveUniqueItems();

    [Fact]
    public void A_dataset_holds_a_record_of_every_kind_it_is_given()
    {
        foreach (var type in Described.PublicTypes.Where(type => type.IsAssignableTo(typeof(DatasetRecord)) && !type.IsAbstract))
        {
            var record = (DatasetRecord)new Samples(3).Of(type, isFull: true);
            var data = new Dataset("x", "x", [record]);
            data.Records.Should().Equal([record], type.Name);
            data.Check().Should().NotBeNull(type.Name);
            data.CaptionOf(record.Key).Should().NotBeNullOrWhiteSpace(type.Name);
        }
    }

    [Fact]
    public void Records_have_an_id_of_their_own_kind()
    {
        foreach (var type in Described.PublicTypes.Where(type => type.IsAssignableTo(typeof(DatasetRecord)) && !type.IsAbstract))
            type.GetProperty("Id")!.PropertyType.Name
                .Should().EndWith("Id").And.Match(name => type.IsAssignableTo(typeof(Actors.Actor)) || name == type.Name + "Id");
    }

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static bool IsImmutableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    [GeneratedRegex(
        @"DateTime\.(Utc)?Now|DateTimeOffset\.(Utc)?Now|SystemClock|CurrentCulture|CurrentUICulture|\bFile\.|\bDirectory\.|HttpClient|"
        + @"System\.Reflection|Activator\.|GetMethod\(|(?<!Try)GetProperty\(|MakeGenericType|Enum\.(Parse|TryParse|GetNames|GetValues)|"
        + @"Environment\.(?!ProcessorCount)")]
    private static partial Regex Forbidden();
}
