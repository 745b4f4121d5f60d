using System.Reflection;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Tests.House;

namespace GeoPolDomain.Tests.Datasets;

/// <summary>What holds for every book of a dataset.</summary>
public class BookLaws
{
    public static TheoryData<string> Finds() => [.. AllFinds.Select(NameOf)];

    private static IEnumerable<(PropertyInfo Book, MethodInfo Find)> AllFinds =>
        from book in typeof(Dataset).GetProperties()
        where book.PropertyType.Name.EndsWith("Book", StringComparison.Ordinal)
        from find in book.PropertyType.GetMethods()
        where find.Name.StartsWith("Find", StringComparison.Ordinal) && find.ReturnType.IsAssignableTo(typeof(DatasetRecord))
        select (book, find);

    [Fact]
    public void Nearly_every_kind_of_record_is_found_by_a_book() => AllFinds.Should().HaveCountGreaterThan(20);

    [Theory]
    [MemberData(nameof(Finds))]
    public void A_record_is_found_by_its_id_and_one_that_is_not_there_is_not_found(string name)
    {
        var (book, method) = AllFinds.Single(one => NameOf(one) == name);
        var record = (DatasetRecord)new Samples(5).Of(method.ReturnType, isFull: true);
        var id = record.GetType().GetProperty("Id")!.GetValue(record);

        Found(new Dataset("x", "x", [record])).Should().BeSameAs(record);
        Found(new Dataset("x", "x", [])).Should().BeNull();

        object? Found(Dataset data) => method.Invoke(book.GetValue(data), [id]);
    }

    private static string NameOf((PropertyInfo Book, MethodInfo Find) one) => $"{one.Book.Name}.{one.Find.Name}";
}
