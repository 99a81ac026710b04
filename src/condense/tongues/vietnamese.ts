import type { TongueWords } from './words-of.js';

/** Vietnamese: what points stands behind its noun. */
export const vietnamese = (): TongueWords => ({
  markers: 'tuy nhiên|ngoài ra|hơn nữa|vì vậy|do đó|thực ra|thực tế|tất nhiên|thông thường|nói chung',
  announces:
    'có (?:rất )?(?:nhiều|một số|hai|ba|bốn|vài|các)|một trong (?:những|các)|(?:quan trọng|khó|dễ|phức tạp)$',
  leans:
    'điều này|điều đó|việc này|việc đó|cái này|cái đó|đây|đó|đấy|kia|nó|họ|chúng(?! tôi| ta| mình)|hắn|cô ấy|anh ấy|nhưng|tuy nhiên|tuy vậy|mặc dù vậy|dù vậy|ngoài ra|hơn nữa|bên cạnh đó|thêm vào đó|cũng|đồng thời|vì vậy|vì thế|do đó|do vậy|bởi vậy|cho nên|nên|kết quả là|kết quả|ví dụ|chẳng hạn|nghĩa là|tức là|nói cách khác|thay vào đó|ngược lại|trái lại|mặt khác|một mặt|và|hoặc|hay|vì|bởi vì|rồi|sau đó|tiếp theo|trước đó|trước tiên|đầu tiên|thứ nhất|thứ hai|thứ ba|cuối cùng|trong khi đó|tương tự|thực ra|thực tế|trên thực tế|tóm lại|nói tóm lại|tất nhiên|dĩ nhiên|thậm chí|ở đây|tại đây|bây giờ|khác|cả hai|một số|còn lại|như vậy|như thế|như trên|đặc biệt|nhất là|may mắn|đáng tiếc|không may|có lẽ|có thể|vâng|không,|làm sao|tại sao|vì sao|cái gì|là|có|được|bị|cho phép|giúp|thì|mà|trong đó|từ đó|nhờ đó|nhờ vậy|khi đó|lúc này|lúc đó',
  points:
    'tương tự|này|đó|kia|ấy|nó|ở trên|ở dưới|dưới đây|sau đây|trên đây|như sau|nói trên|cũng|khác|ví dụ|chẳng hạn|tuy nhiên|do đó|vì vậy|ngoài ra|cả hai|còn lại|như vậy|tương tự',
  takesBack: 'nhưng|tuy nhiên',
  persons: 'tôi|chúng tôi|chúng ta|ta|mình|chúng mình|tớ|bạn|các bạn|quý vị|em|độc giả|người đọc',
  calls:
    'cảm ơn|cám ơn|xin chào|chào|chào mừng|chúc mừng|chúc|hãy|xin|xem|vui lòng|đừng|giả sử|tưởng tượng|thử|nhớ|lưu ý|chú ý|nếu bạn|cùng|đọc|tải|truy cập|nhấn|bấm|mời',
  post: 'bài viết|bài báo|bài này|blog|bài đăng|loạt bài|hướng dẫn|phần này|chương này|tóm tắt|khảo sát',
  passing:
    'hôm nay|hôm qua|ngày mai|bây giờ|hiện tại|hiện nay|hiện giờ|gần đây|mới đây|tuần này|tháng này|năm nay|tuần trước|tháng trước|năm ngoái|năm trước|sắp tới|sắp|ngày nay|cho đến nay|vẫn chưa|năm 20\\d\\d',
  ends: 'không|chưa|nhé|nhỉ|ạ|à|nha|đi|thôi|vậy|nào',
  joins: 'bởi vì|trong khi|mặc dù|nhờ đó|từ đó|do đó',
  joinsAfterComma: 'vì|để|nhằm|nhưng|nên|cho đến khi|giúp|khiến',
  relates: 'và|điều này|trong đó|bao gồm|như|đồng thời|cũng như|với|thay vì|mà không',
  waits: 'nếu|khi|vì|do|để|mặc dù|tuy|sau khi|trước khi|nhờ|với|bằng|trong khi|dù',
  halves: 'không chỉ|không những|đến mức',
  defines: '(?:\\s?\\([^)]*\\))? (?:là|nghĩa là)',
  tells:
    'phải|không|chưa|chỉ|luôn|không bao giờ|hơn|ít hơn|nhiều hơn|nhanh hơn|thay vì|vì|cho phép|ngăn|giảm|yêu cầu|cần|phụ thuộc|tự động|đảm bảo|loại bỏ|có thể|nên|giúp',
  dull: 'quan trọng|nhiều|khác nhau|lớn|tuyệt vời|mạnh mẽ|đơn giản|dễ dàng|dễ|mới|cốt lõi|cộng đồng|lợi ích|vấn đề|thách thức|điều|cách|một số|phức tạp|phổ biến|rất',
});
